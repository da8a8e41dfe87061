using System.Collections.Immutable;
using AreaSend.Grains.Inspections.Rules.Lifecycle.Moves;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>The tasks on the way from the schedule to the end: what is done, what is next, what is missing.</summary>
public static class LifecycleTasks
{
    private static readonly ImmutableArray<InspectionMoveKind> Main =
    [
        InspectionMoveKind.ComposeTeam,
        InspectionMoveKind.CallDcs,
        InspectionMoveKind.CallIcb,
        InspectionMoveKind.NameLano,
        InspectionMoveKind.HoldSetUp,
        InspectionMoveKind.TickSetUp,
        InspectionMoveKind.BeginInformationGathering,
        InspectionMoveKind.BeginOffSiteAnalysis,
        InspectionMoveKind.BeginOffSiteFieldwork,
        InspectionMoveKind.BeginOnSite,
        InspectionMoveKind.HoldFinalTeamMeeting,
        InspectionMoveKind.GiveFeedback,
    ];

    /// <summary>The tasks of an inspection.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="days">Its days; null when they are not known.</param>
    /// <param name="mine">Whether the caller may make a move.</param>
    /// <returns>The tasks, in the order in which they are usually done.</returns>
    public static ImmutableArray<InspectionTask> Of(InspectionState state, InspectionDays? days, Func<InspectionMoveKind, bool> mine) =>
        [.. Main.Select(kind => Task(state, kind, days) with { Mine = mine(kind) })];

    private static InspectionTask Task(InspectionState state, InspectionMoveKind kind, InspectionDays? days)
    {
        var (standing, words) = kind switch
        {
            InspectionMoveKind.ComposeTeam => Team(state),
            InspectionMoveKind.TickSetUp => Checklist(state),
            InspectionMoveKind.NameLano when state.Lano is { } lano && state.Lifecycle.Stage is not InspectionStage.Scheduled => (TaskStanding.Done, lano.Name),
            _ => Step(state, kind),
        };
        return new InspectionTask(kind, standing, Due(kind, days), words, false);
    }

    private static (TaskStanding Standing, string Words) Step(InspectionState state, InspectionMoveKind kind)
    {
        var life = state.Lifecycle;
        var since = life.Record.LastIndexOf(life.Record.LastOrDefault(one => one is InspectionEvent.DateChanged)!) + 1;
        if (life.Record.Skip(since).Select(LifecycleRecord.Of).LastOrDefault(line => line!.Kind == kind) is { } done)
        {
            return (TaskStanding.Done, done.Words);
        }

        if (!LifecycleMoves.CanBe(kind, life.Stage))
        {
            return (TaskStanding.CannotStartYet, life.Stage is InspectionStage.Paused or InspectionStage.DeferralRequested or InspectionStage.Deferred ? StageWords.Of(life.Stage) : "");
        }

        return kind is InspectionMoveKind.HoldSetUp && SetUpRules.NotReady(state) is { } first ? (TaskStanding.CannotStartYet, first.Message) : (TaskStanding.Open, "");
    }

    private static (TaskStanding Standing, string Words) Team(InspectionState state)
    {
        var missing = TeamComposition.Missing(state.Plan!.Kind, state.Team.Values.Select(one => one.Role));
        var words = missing.IsEmpty ? $"{state.Team.Count} people" : string.Join(' ', missing);
        return (missing.IsEmpty ? TaskStanding.Done : state.Team.IsEmpty ? TaskStanding.Open : TaskStanding.Begun, words);
    }

    private static (TaskStanding Standing, string Words) Checklist(InspectionState state)
    {
        var (all, open) = (SetUpChecklist.For(state.Plan!.Kind).Length, SetUpChecklist.Open(state.Plan.Kind, state.Lifecycle).Length);
        var words = $"{all - open} of {all} done";
        return open switch
        {
            0 => (TaskStanding.Done, words),
            _ when state.Lifecycle.Stage is InspectionStage.FeedbackGiven or InspectionStage.Cancelled => (TaskStanding.LeftUndone, words),
            _ when !LifecycleMoves.CanBe(InspectionMoveKind.TickSetUp, state.Lifecycle.Stage) => (TaskStanding.CannotStartYet, ""),
            _ => (open == all ? TaskStanding.Open : TaskStanding.Begun, words),
        };
    }

    private static DateOnly? Due(InspectionMoveKind kind, InspectionDays? days) => kind switch
    {
        InspectionMoveKind.BeginOffSiteAnalysis => days?.Week2,
        InspectionMoveKind.BeginOffSiteFieldwork => days?.OffSite,
        InspectionMoveKind.BeginOnSite => days?.OnSite,
        InspectionMoveKind.HoldFinalTeamMeeting or InspectionMoveKind.GiveFeedback => days?.Feedback,
        _ => days?.Notification,
    };
}
