using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle.Moves;

/// <summary>The last day: the final team meeting, then the feedback, which ends the inspection.</summary>
public static class EndRules
{
    /// <summary>Records the final team meeting.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="move">When, and who took part.</param>
    /// <param name="facts">Who, when, and the calendar.</param>
    /// <returns>The event, or a refusal <c>invalid</c> (time), <c>empty</c>, <c>too-long</c>, <c>needs-reason</c> (before the last on-site day).</returns>
    [Handbook("K127", "draft 2022, paragraph 98")]
    public static Decision<InspectionEvent> HoldFinalTeamMeeting(InspectionState state, InspectionMove.HoldFinalTeamMeeting move, LifecycleFacts facts)
    {
        var warning = Early(state, move.At, facts, "K127", "The final team meeting");
        var refusal = MoveWording.Past(move.At, facts, nameof(move.At))
            ?? MoveWording.Sentence(move.Present, nameof(move.Present), "people who took part")
            ?? SoftRules.Weigh(move.Reasons, warning);
        return refusal is null ? new InspectionEvent.FinalTeamMeetingHeld(move.At, Wording.Tidy(move.Present), SoftRules.Recorded(move.Reasons, warning), facts.By) : refusal;
    }

    /// <summary>Records that the final feedback was given: the inspection ends.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="move">When, and who attended.</param>
    /// <param name="facts">Who, when, and the calendar.</param>
    /// <returns>The event, or a refusal <c>invalid</c> (time, or before the final team meeting), <c>empty</c>, <c>too-long</c>, <c>needs-reason</c> (before the last on-site day).</returns>
    [Handbook("K128", "draft 2022, paragraph 106")]
    public static Decision<InspectionEvent> GiveFeedback(InspectionState state, InspectionMove.GiveFeedback move, LifecycleFacts facts)
    {
        var warning = Early(state, move.At, facts, "K128", "The feedback meeting");
        var refusal = MoveWording.Past(move.At, facts, nameof(move.At))
            ?? AfterTeamMeeting(state, move.At)
            ?? MoveWording.Sentence(move.Present, nameof(move.Present), "people who attended")
            ?? SoftRules.Weigh(move.Reasons, warning);
        return refusal is null ? new InspectionEvent.FeedbackGiven(move.At, Wording.Tidy(move.Present), SoftRules.Recorded(move.Reasons, warning), facts.By) : refusal;
    }

    private static Refusal? AfterTeamMeeting(InspectionState state, DateTimeOffset at) =>
        at >= state.Lifecycle.Record.OfType<InspectionEvent.FinalTeamMeetingHeld>().Last().At
            ? null
            : new Refusal(RefusalCode.Invalid, "The feedback is given after the final team meeting. Check the day and time.", "K128", nameof(InspectionMove.GiveFeedback.At));

    private static Refusal? Early(InspectionState state, DateTimeOffset at, LifecycleFacts facts, string rule, string what) =>
        facts.Calendar.DaysOf(state.Plan!.FirstOnSiteDay) is { Accepted: true } days && LondonClock.DayOf(at) < days.Value.Feedback
            ? SoftRules.Warning(rule, $"{what} is usually on the last on-site day, {DayWords.WithWeekday(days.Value.Feedback)}. Check the date, or say why it was earlier.")
            : null;
}
