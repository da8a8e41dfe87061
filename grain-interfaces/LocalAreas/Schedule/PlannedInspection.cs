using AreaSend.LocalAreas.History;

namespace AreaSend.LocalAreas.Schedule;

/// <summary>An inspection in the schedule.</summary>
/// <param name="Inspection">Id of the inspection.</param>
/// <param name="Area">DfE code of its area.</param>
/// <param name="Region">Ofsted region of its area; empty until the room of the areas fills it in.</param>
/// <param name="Kind">Full or monitoring.</param>
/// <param name="Day">First on-site day.</param>
[GenerateSerializer, Immutable, Alias("schedule.planned-inspection")]
public sealed record PlannedInspection(
    [property: Id(0)] Guid Inspection,
    [property: Id(1)] string Area,
    [property: Id(2)] string Region,
    [property: Id(3)] AreaInspectionKind Kind,
    [property: Id(4)] DateOnly Day);
