using AreaSend.Grains.Calendar.Rules;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>When the next full inspection of an area is due.</summary>
public static class FullDue
{
    /// <summary>The full inspections that are due, one a rule that applies.</summary>
    /// <param name="record">The area's record.</param>
    /// <param name="today">The day.</param>
    /// <param name="counts">The edition's counts.</param>
    /// <returns>The items, in no order.</returns>
    [Handbook("K015", "draft 2022, paragraph 12")]
    public static IEnumerable<DueItem> Of(AreaRecord record, DateOnly today, DueCounts counts)
    {
        var last = DueNext.LastFull(record, today);
        var (day, rule, reason) = last is null
            ? (counts.FirstCycleEnds, "K030", $"Not inspected under this framework yet. Every area has at least one full inspection in the first cycle, which ends on {DayWords.Of(counts.FirstCycleEnds)}.")
            : (last.End.AddYears(counts.MostYears), "K015", $"Every area has at least one full inspection in {counts.MostYears} years. The last one ended on {DayWords.Of(last.End)}.");
        yield return Item(day, rule, reason, today);
        foreach (var item in last is null ? NeverInspected(record, today, counts) : AfterOutcome(last, today, counts))
        {
            yield return item;
        }

        foreach (var decision in record.Decisions.Where(one => one.Kind is AreaInspectionKind.Full && one.DecidedOn <= today && (last is null || last.End < one.DecidedOn)))
        {
            yield return BroughtForward(decision, today);
        }
    }

    /// <summary>The day from which the years after an outcome are counted.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="counts">The edition's counts, which say which day.</param>
    /// <returns>The day of publication, or the end of the inspection.</returns>
    public static DateOnly Base(PastInspection inspection, DueCounts counts) => counts.FromPublication ? inspection.Published ?? inspection.End : inspection.End;

    [Handbook("K016", "draft 2022, paragraph 14")]
    [Handbook("K017", "draft 2022, paragraph 14")]
    [Handbook("K019", "draft 2022, paragraph 14")]
    private static IEnumerable<DueItem> AfterOutcome(PastInspection last, DateOnly today, DueCounts counts)
    {
        var (years, rule) = last.Outcome switch
        {
            AreaOutcome.TypicallyPositive => (counts.YearsAfterOutcome1, "K016"),
            AreaOutcome.Inconsistent => (counts.YearsAfterOutcome2, "K017"),
            AreaOutcome.SystemicFailings => (counts.YearsAfterOutcome3, "K019"),
            _ => (0, ""),
        };
        var from = Base(last, counts);
        var called = counts.FromPublication && last.Published is not null ? "publication" : "the end of the inspection";
        return years == 0 ? [] : [Item(from.AddYears(years), rule, $"Outcome {(int)last.Outcome}: the next full inspection is usually within about {years} years, counted from {called} on {DayWords.Of(from)}.", today)];
    }

    [Handbook("K021", "draft 2022, paragraph 18")]
    [Handbook("K023", "draft 2022, paragraph 17")]
    private static IEnumerable<DueItem> NeverInspected(AreaRecord record, DateOnly today, DueCounts counts)
    {
        // an area whose three years were over before the framework began could not be inspected under it: the first cycle covers it
        if (record.ExistsFrom is { } born && born <= today && born.AddYears(counts.NewAreaYears) >= counts.Began)
        {
            yield return Item(born.AddYears(counts.NewAreaYears), "K021", $"New area since {DayWords.Of(born)}: a full inspection within {counts.NewAreaYears} years of coming into existence.", today);
        }

        if (record.Former is { StatementRequired: true, Revisited: null })
        {
            yield return Item(counts.FormerBy, "K023", $"The former framework required a written statement of action and the area was never revisited: a full inspection in the first 3 years of the cycle, by {DayWords.Of(counts.FormerBy)}.", today);
        }
    }

    [Handbook("K024", "draft 2022, paragraphs 15, 57")]
    [Handbook("K025", "draft 2022, paragraph 13")]
    private static DueItem BroughtForward(DirectorDecision decision, DateOnly today) =>
        Item(decision.By, "K024", $"Brought forward by {decision.Director}, regional director, on {DayWords.Of(decision.DecidedOn)}: {decision.Reason}", today);

    private static DueItem Item(DateOnly due, string rule, string reason, DateOnly today) => new(AreaInspectionKind.Full, due, rule, reason, DueNext.Standing(due, today));
}
