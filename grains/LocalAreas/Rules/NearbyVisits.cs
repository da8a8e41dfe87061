using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>Other inspections of the same partners within a month of a day.</summary>
[Handbook("K026", "draft 2022, paragraphs 19, 56")]
public static class NearbyVisits
{
    /// <summary>Weighs a first on-site day. An engagement meeting is no inspection and does not count.</summary>
    /// <param name="record">The area's record.</param>
    /// <param name="planned">Other inspections planned in the area.</param>
    /// <param name="day">The day.</param>
    /// <returns>A warning K026 that names the nearest; null when there is none within a calendar month.</returns>
    public static Refusal? Weigh(AreaRecord record, IEnumerable<PlannedVisit> planned, DateOnly day)
    {
        var visits = record.Inspections.Select(one => (Day: one.End, What: one.Kind is AreaInspectionKind.Full ? "a full inspection that ended" : "a monitoring inspection that ended"))
            .Concat(planned.Select(one => (one.Day, What: one.Kind is AreaInspectionKind.Full ? "a full inspection planned" : "a monitoring inspection planned")))
            .Concat(record.Visits.Where(one => one.Kind is not PartnerVisitKind.EngagementMeeting).Select(one => (one.Day, What: Called(one.Kind))))
            .Where(one => one.Day.AddMonths(1) >= day && day.AddMonths(1) >= one.Day)
            .OrderBy(one => Math.Abs(one.Day.DayNumber - day.DayNumber))
            .ToList();
        return visits is [var nearest, ..]
            ? SoftRules.Warning("K026", $"The area has {nearest.What} on {DayWords.Of(nearest.Day)}, less than a month away. Choose another day, or say why not.")
            : null;
    }

    private static string Called(PartnerVisitKind kind) => kind switch
    {
        PartnerVisitKind.IlacsMonitoring => "a monitoring visit of children's services (ILACS)",
        PartnerVisitKind.IlacsInspection => "an inspection of children's services (ILACS)",
        PartnerVisitKind.OtherOfsted => "another Ofsted inspection",
        _ => "a CQC inspection",
    };
}
