using System.Collections.Immutable;
using System.Globalization;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules.Schedule;

/// <summary>What does not go together in the schedule.</summary>
[Handbook("K026", "draft 2022, paragraphs 19, 56")]
public static class ScheduleClashes
{
    /// <summary>The clashes of one area's planned inspections: with others of the region in the same week (house rule: one region's inspectors can be in one place), with other visits, the shared cap, and the school holidays.</summary>
    /// <param name="planned">The area's planned inspections.</param>
    /// <param name="all">All planned inspections.</param>
    /// <param name="record">The area's record.</param>
    /// <returns>The clashes, by day.</returns>
    public static ImmutableArray<ScheduleClash> Of(ImmutableArray<PlannedInspection> planned, ImmutableArray<PlannedInspection> all, AreaRecord record) =>
        [.. planned.SelectMany(one => SameWeek(one, all).Concat(Unusual(one, planned, record))).OrderBy(clash => clash.Day).ThenBy(clash => clash.Rule, StringComparer.Ordinal)];

    private static IEnumerable<ScheduleClash> SameWeek(PlannedInspection one, ImmutableArray<PlannedInspection> all)
    {
        var others = all.Count(other => other.Area != one.Area && other.Region == one.Region && OnSiteWeek.MondayOf(other.Day) == OnSiteWeek.MondayOf(one.Day));
        return others == 0
            ? []
            : [new ScheduleClash("K026", one.Day, string.Create(CultureInfo.InvariantCulture, $"{others} other {(others == 1 ? "inspection" : "inspections")} of the region {(others == 1 ? "is" : "are")} on site in the same week."))];
    }

    private static IEnumerable<ScheduleClash> Unusual(PlannedInspection one, ImmutableArray<PlannedInspection> planned, AreaRecord record)
    {
        ImmutableArray<PlannedVisit> others = [.. planned.Where(other => other.Inspection != one.Inspection).Select(other => new PlannedVisit(other.Kind, other.Day))];
        return PlanWarnings.Of(record, others, one.Kind, one.Day).Select(warning => new ScheduleClash(warning.Source!, one.Day, warning.Message));
    }
}
