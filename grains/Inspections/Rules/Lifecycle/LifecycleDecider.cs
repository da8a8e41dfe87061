using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>Decides about a move on the way from the schedule to the end. Who may ask is settled before.</summary>
public static class LifecycleDecider
{
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
            return new Refusal(RefusalCode.Invalid, "Choose one of the steps of the inspection.");
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
            _ => new Refusal(RefusalCode.Invalid, "Choose one of the steps of the inspection."),
        };
    }

    private static Refusal? Stale(InspectionMove move, long revision) => move is InspectionMove.TickSetUp || move.Seen is null || move.Seen == revision
        ? null
        : new Refusal(RefusalCode.Stale, "Someone changed this inspection after you opened the page. Look at how it stands now, and do it again if you still want to.");
}
