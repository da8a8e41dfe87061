using System.Collections.Immutable;

namespace AreaSend.LocalAreas.Schedule;

/// <summary>The schedule.</summary>
/// <param name="Today">The day it is reckoned for.</param>
/// <param name="Rows">One row an area that goes on, by name.</param>
/// <param name="Regions">All Ofsted regions, in alphabetical order.</param>
[GenerateSerializer, Immutable, Alias("schedule.view")]
public sealed record ScheduleView(
    [property: Id(0)] DateOnly Today,
    [property: Id(1)] ImmutableArray<ScheduleRow> Rows,
    [property: Id(2)] ImmutableArray<string> Regions);
