using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules.Changes;

/// <summary>The history of an area: inspections under this framework, and what the former one left.</summary>
public static class HistoryRules
{
    private const int MostFinding = 200;

    // House rule: an inspection that was paused may take long, but not for ever.
    private const int MostDays = 120;

    /// <summary>Records an inspection, or corrects one.</summary>
    /// <param name="state">The area.</param>
    /// <param name="change">The inspection; with an entry id a correction.</param>
    /// <param name="facts">The day, and the id of a new entry.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal <c>unknown</c> (entry), <c>exists</c> (overlaps another), <c>too-long</c>, <c>invalid</c> (a day that cannot be, an outcome that does not fit).</returns>
    [Handbook("K030", "review response 2025")]
    public static Decision<LocalAreaEvent> RecordInspection(LocalAreaState state, LocalAreaChange.RecordInspection change, ChangeFacts facts)
    {
        var given = change.Inspection with { Finding = Wording.Tidy(change.Inspection.Finding) };
        var corrects = given.Entry != Guid.Empty;
        var known = state.Record.Inspections.FirstOrDefault(one => one.Entry == given.Entry);
        if (corrects && known is null)
        {
            return new Refusal(RefusalCode.Unknown, "This entry is not in the history any more. Open the area again.", Field: nameof(given.Entry));
        }

        if ((Days(given, facts.Today) ?? Outcome(given) ?? Overlap(state, given) ?? Wording.Refuses(given.Finding, MostFinding, nameof(given.Finding), "finding", mayBeEmpty: true)) is { } refusal)
        {
            return refusal;
        }

        var inspection = corrects ? given : given with { Entry = facts.Entry };
        return inspection == known ? new Decision<LocalAreaEvent>() : new LocalAreaEvent.InspectionRecorded(inspection);
    }

    /// <summary>Records what the former framework left.</summary>
    /// <param name="state">The area.</param>
    /// <param name="change">Report, statement, revisit.</param>
    /// <param name="facts">The day.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal <c>invalid</c>.</returns>
    [Handbook("K023", "draft 2022, paragraph 17")]
    public static Decision<LocalAreaEvent> RecordFormer(LocalAreaState state, LocalAreaChange.RecordFormer change, ChangeFacts facts)
    {
        var former = change.Former;
        var refusal = SensibleDays.Refuses(former.Published, SensibleDays.FormerBegan, Earlier(new(2023, 12, 31), facts.Today), nameof(former.Published), "day of publication under the former framework")
            ?? (former is { Revisited: not null, StatementRequired: false }
                ? new Refusal(RefusalCode.Invalid, "Only areas with a written statement of action were revisited. Say that one was required, or leave the revisit empty.", "K023", nameof(former.Revisited))
                : null)
            ?? SensibleDays.Refuses(former.Revisited, former.Published ?? SensibleDays.FormerBegan, facts.Today, nameof(former.Revisited), "day of the revisit");
        if (refusal is not null)
        {
            return refusal;
        }

        return former == state.Record.Former ? new Decision<LocalAreaEvent>() : new LocalAreaEvent.FormerRecorded(former);
    }

    private static Refusal? Days(PastInspection given, DateOnly today) =>
        SensibleDays.Refuses(given.Start, SensibleDays.Began, today, nameof(given.Start), "first on-site day")
        ?? SensibleDays.Refuses(given.End, given.Start, Earlier(given.Start.AddDays(MostDays), today), nameof(given.End), "last day of the inspection")
        ?? SensibleDays.Refuses(given.ReportReceived, given.End, today, nameof(given.ReportReceived), "day on which the report was received")
        ?? (given is { Published: not null, ReportReceived: null }
            ? new Refusal(RefusalCode.Invalid, "Enter the day on which the partnership received the final report: it receives it before publication.", Field: nameof(given.ReportReceived))
            : SensibleDays.Refuses(given.Published, given.ReportReceived ?? given.End, today, nameof(given.Published), "day of publication"));

    private static Refusal? Outcome(PastInspection given) => given switch
    {
        { Kind: AreaInspectionKind.Monitoring, Outcome: not AreaOutcome.NotKnown } =>
            new Refusal(RefusalCode.Invalid, "A monitoring inspection has no outcome 1, 2 or 3. Choose no outcome, and write what it found.", Field: nameof(given.Outcome)),
        { Kind: AreaInspectionKind.Full, Outcome: AreaOutcome.NotKnown, ReportReceived: not null } =>
            new Refusal(RefusalCode.Invalid, "The final report gives the outcome. Choose it.", Field: nameof(given.Outcome)),
        _ => Enum.IsDefined(given.Kind) && Enum.IsDefined(given.Outcome) ? null : new Refusal(RefusalCode.Invalid, "Choose a kind of inspection and an outcome.", Field: nameof(given.Outcome)),
    };

    private static Refusal? Overlap(LocalAreaState state, PastInspection given) =>
        state.Record.Inspections.FirstOrDefault(one => one.Entry != given.Entry && one.Start <= given.End && given.Start <= one.End) is { } other
            ? new Refusal(RefusalCode.Exists, $"The history has an inspection from {DayWords.Of(other.Start)} to {DayWords.Of(other.End)} already. Correct that one, or enter other days.", Field: nameof(given.Start))
            : null;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
