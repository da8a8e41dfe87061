using AreaSend.Grains.Calendar.Rules;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>When the next monitoring inspection of an area is due.</summary>
public static class MonitoringDue
{
    /// <summary>The monitoring inspections that are due, one a rule that applies.</summary>
    /// <param name="record">The area's record.</param>
    /// <param name="today">The day.</param>
    /// <param name="counts">The edition's counts.</param>
    /// <returns>The items, in no order.</returns>
    [Handbook("K018", "handbook July 2025, paragraph 21")]
    [Handbook("K024", "draft 2022, paragraphs 15, 57")]
    public static IEnumerable<DueItem> Of(AreaRecord record, DateOnly today, DueCounts counts)
    {
        if (DueNext.LastFull(record, today) is { Outcome: AreaOutcome.SystemicFailings } last && !IsMonitored(record, last.End.AddDays(1), today))
        {
            yield return AfterReport(last, today, counts);
        }

        foreach (var decision in record.Decisions.Where(one => one.Kind is AreaInspectionKind.Monitoring && one.DecidedOn <= today && !IsMonitored(record, one.DecidedOn, today)))
        {
            yield return Item(decision.By, "K024", $"Added by {decision.Director}, regional director, on {DayWords.Of(decision.DecidedOn)}: {decision.Reason}", today);
        }
    }

    private static DueItem AfterReport(PastInspection last, DateOnly today, DueCounts counts) => last.ReportReceived is { } received
        ? Item(received.AddMonths(counts.MonitoringMonths), "K018", $"Outcome 3: monitoring is usually around {counts.MonitoringMonths} months after the partnership received the final report on {DayWords.Of(received)}.", today)
        : Item(null, "K018", $"Outcome 3: monitoring is usually around {counts.MonitoringMonths} months after the partnership receives the final report. It has not received it yet.", today);

    private static bool IsMonitored(AreaRecord record, DateOnly from, DateOnly today) =>
        record.Inspections.Any(one => one.Kind is AreaInspectionKind.Monitoring && one.Start >= from && one.End <= today);

    private static DueItem Item(DateOnly? due, string rule, string reason, DateOnly today) => new(AreaInspectionKind.Monitoring, due, rule, reason, DueNext.Standing(due, today));
}
