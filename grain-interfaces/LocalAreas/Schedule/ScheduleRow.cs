using System.Collections.Immutable;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;

namespace AreaSend.LocalAreas.Schedule;

/// <summary>One area in the schedule.</summary>
/// <param name="Area">The area.</param>
/// <param name="Name">Its name.</param>
/// <param name="Region">Ofsted region.</param>
/// <param name="Last">Its latest full inspection under this framework; null when there was none.</param>
/// <param name="Due">For each kind of inspection the rule with the nearest day, nearest first.</param>
/// <param name="Planned">Inspections that are planned or under way, earliest first.</param>
/// <param name="Visits">Other visits to the same partners from today on, earliest first (K026).</param>
/// <param name="Clashes">What does not go together.</param>
[GenerateSerializer, Immutable, Alias("schedule.row")]
public sealed record ScheduleRow(
    [property: Id(0)] LocalAreaId Area,
    [property: Id(1)] string Name,
    [property: Id(2)] string Region,
    [property: Id(3)] PastInspection? Last,
    [property: Id(4)] ImmutableArray<DueItem> Due,
    [property: Id(5)] ImmutableArray<PlannedInspection> Planned,
    [property: Id(6)] ImmutableArray<PartnerVisit> Visits,
    [property: Id(7)] ImmutableArray<ScheduleClash> Clashes);
