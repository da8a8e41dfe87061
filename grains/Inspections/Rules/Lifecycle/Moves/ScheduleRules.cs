using System.Collections.Immutable;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle.Moves;

/// <summary>The first on-site day: planned, changed, given up.</summary>
public static class ScheduleRules
{
    // House rule: the framework began in January 2023; a day outside is a slip of the keyboard.
    private static readonly DateOnly Earliest = new(2023, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    /// <summary>Weighs a first on-site day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="reasons">Reasons for what is unusual.</param>
    /// <param name="facts">Who, when, and the calendar.</param>
    /// <returns>What was set aside; a refusal <c>invalid</c> (no working day, unknown bank holidays) or <c>needs-reason</c> (no time left to tell the area, an unusual weekday, a bank holiday in the week).</returns>
    [Handbook("K034", "draft 2022, paragraph 61"), Handbook("K038", "draft 2022, paragraph 96")]
    public static Answer<ImmutableArray<SetAside>> Weigh(DateOnly day, ImmutableArray<SetAside> reasons, LifecycleFacts facts)
    {
        const string field = nameof(InspectionMove.ChangeDate.FirstOnSiteDay);
        if (day < Earliest || day > Latest || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return new Refusal(RefusalCode.Invalid, "The first on-site day must be a real day from Monday to Friday, from 2023 on.", "K038", field);
        }

        var days = facts.Calendar.DaysOf(day);
        if (!days.Accepted)
        {
            return days.Refusal with { Field = field };
        }

        ImmutableArray<Refusal?> warnings = [TooSoon(day, days.Value, facts.Today), .. facts.Calendar.Unusual(day)];
        return SoftRules.Weigh(reasons, warnings) is { } refusal ? refusal : SoftRules.Recorded(reasons, warnings);
    }

    /// <summary>Changes the first on-site day of a planned or deferred inspection.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="move">Day and reason.</param>
    /// <param name="facts">Who, when, and the calendar.</param>
    /// <returns>The event, or a refusal as <see cref="Weigh"/>, <c>empty</c> or <c>too-long</c> (reason), <c>invalid</c> (the same day).</returns>
    public static Decision<InspectionEvent> ChangeDate(InspectionState state, InspectionMove.ChangeDate move, LifecycleFacts facts)
    {
        if (state.Plan!.FirstOnSiteDay == move.FirstOnSiteDay && state.Lifecycle.Stage is InspectionStage.Scheduled)
        {
            return new Refusal(RefusalCode.Invalid, "This is its first on-site day already. Enter another day.", Field: nameof(move.FirstOnSiteDay));
        }

        var weighed = Weigh(move.FirstOnSiteDay, move.Reasons, facts);
        var refusal = MoveWording.Sentence(move.Reason, nameof(move.Reason), "reason") ?? weighed.Refusal;
        return refusal is null ? new InspectionEvent.DateChanged(move.FirstOnSiteDay, Wording.Tidy(move.Reason), weighed.Value, facts.By) : refusal;
    }

    /// <summary>Cancels the inspection.</summary>
    /// <param name="move">The reason.</param>
    /// <param name="facts">Who and when.</param>
    /// <returns>The event, or a refusal <c>empty</c> or <c>too-long</c>.</returns>
    public static Decision<InspectionEvent> Cancel(InspectionMove.Cancel move, LifecycleFacts facts) =>
        MoveWording.Sentence(move.Reason, nameof(move.Reason), "reason") is { } refusal ? refusal : new InspectionEvent.Cancelled(Wording.Tidy(move.Reason), facts.By);

    private static Refusal? TooSoon(DateOnly day, InspectionDays days, DateOnly today)
    {
        if (day < today)
        {
            return SoftRules.Warning("K034", $"{DayWords.WithWeekday(day)} has passed. Inspections are usually planned ahead. Choose a later day, or say why not.");
        }

        return days.Notification < today
            ? SoftRules.Warning("K034", $"The area would have been notified on {DayWords.WithWeekday(days.Notification)}, which has passed. Choose a later day, or say why not.")
            : null;
    }
}
