using System.Collections.Immutable;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>All that is unusual about an inspection of an area on a day.</summary>
public static class PlanWarnings
{
    /// <summary>The warnings.</summary>
    /// <param name="record">The area's record.</param>
    /// <param name="planned">Other inspections planned in the area.</param>
    /// <param name="kind">Full or monitoring.</param>
    /// <param name="day">First on-site day.</param>
    /// <returns>Warnings K020 (monitoring only), K026, K027; empty when all is usual.</returns>
    [Handbook("K020", "handbook July 2025, paragraph 23")]
    [Handbook("K027", "draft 2022, paragraph 56")]
    public static ImmutableArray<Refusal> Of(AreaRecord record, ImmutableArray<PlannedVisit> planned, AreaInspectionKind kind, DateOnly day)
    {
        Refusal?[] warnings =
        [
            kind is AreaInspectionKind.Monitoring ? MonitoringCap.Weigh(MonitoringDays(record, planned), IlacsDays(record), day) : null,
            NearbyVisits.Weigh(record, planned, day),
            TermDates.Weigh(record.Terms, day, OnSiteWeek.LastDay(day)),
        ];
        return [.. warnings.OfType<Refusal>()];
    }

    private static IEnumerable<DateOnly> MonitoringDays(AreaRecord record, ImmutableArray<PlannedVisit> planned) =>
        record.Inspections.Where(one => one.Kind is AreaInspectionKind.Monitoring).Select(one => one.Start)
            .Concat(planned.Where(one => one.Kind is AreaInspectionKind.Monitoring).Select(one => one.Day));

    private static List<DateOnly> IlacsDays(AreaRecord record) =>
        [.. record.Visits.Where(one => one.Kind is PartnerVisitKind.IlacsMonitoring).Select(one => one.Day)];
}
