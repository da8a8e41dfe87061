using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>Decides about a move on the way from the schedule to the end. Who may ask is settled before.</summary>
public static class LifecycleDecider
{
    /// <summary>What is asked for is no move.</summary>
    public static Refusal NoMove { get; } = new(RefusalCode.Invalid, "Choose one of the steps of the inspection.");

    /// <summary>Decides.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="revision">Its version.</param>
    /// <param name="move">What is asked for.</param>
    /// <param name="facts">Who, when, and the calendar.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal: <c>invalid</c>, <c>wrong-stage</c>, <c>stale</c>, <c>not-ready</c>, <c>needs-reason</c>, <c>empty</c>, <c>too-long</c>.</returns>
    public static Decision<InspectionEvent> Decide(InspectionState state, long revision, InspectionMove move, LifecycleFacts facts)
    {
        if (LifecycleMoves.KindOf(move) is not { } kind)
        {
            return NoMove;
        }

        if ((StageWords.Refuses(state.Lifecycle, kind) ?? Stale(move, revision)) is { } refusal)
        {
            return refusal;
        }

        return move switch
        {
            InspectionMove.ChangeDate one => ScheduleRules.ChangeDate(state, one, facts),
            InspectionMove.Cancel one => ScheduleRules.Cancel(one, facts),
            InspectionMove.RecordCall one => NotificationRules.RecordCall(state, one, facts),
            InspectionMove.AskDeferral one => DeferralRules.Ask(one, facts),
            InspectionMove.DecideDeferral one => DeferralRules.Decide(one, facts),
            InspectionMove.HoldSetUp one => SetUpRules.Hold(state, one, facts),
            InspectionMove.TickSetUp one => SetUpRules.Tick(state, one, facts),
            InspectionMove.Begin one => WeekRules.Begin(state, one, facts),
            InspectionMove.Pause one => PauseRules.Pause(one, facts),
            InspectionMove.Resume one => PauseRules.Resume(one, facts),
            InspectionMove.HoldFinalTeamMeeting one => EndRules.HoldFinalTeamMeeting(state, one, facts),
            InspectionMove.GiveFeedback one => EndRules.GiveFeedback(state, one, facts),
            _ => NoMove,
        };
    }

    /// <summary>The event that a move is recorded with; by it a repeated command is told from another one.</summary>
    /// <param name="move">The move.</param>
    /// <returns>The event's type.</returns>
    public static Type EventOf(InspectionMove move) => move switch
    {
        InspectionMove.ChangeDate => typeof(InspectionEvent.DateChanged),
        InspectionMove.Cancel => typeof(InspectionEvent.Cancelled),
        InspectionMove.RecordCall => typeof(InspectionEvent.AreaCalled),
        InspectionMove.AskDeferral => typeof(InspectionEvent.DeferralAsked),
        InspectionMove.DecideDeferral => typeof(InspectionEvent.DeferralDecided),
        InspectionMove.HoldSetUp => typeof(InspectionEvent.SetUpHeld),
        InspectionMove.TickSetUp => typeof(InspectionEvent.SetUpTicked),
        InspectionMove.Pause => typeof(InspectionEvent.Paused),
        InspectionMove.Resume => typeof(InspectionEvent.Resumed),
        InspectionMove.HoldFinalTeamMeeting => typeof(InspectionEvent.FinalTeamMeetingHeld),
        InspectionMove.GiveFeedback => typeof(InspectionEvent.FeedbackGiven),
        _ => typeof(InspectionEvent.StageBegun),
    };

    private static Refusal? Stale(InspectionMove move, long revision) => move is InspectionMove.TickSetUp || move.Seen is null || move.Seen == revision
        ? null
        : new Refusal(RefusalCode.Stale, "Someone changed this inspection after you opened the page. Look at how it stands now, and do it again if you still want to.");
}
