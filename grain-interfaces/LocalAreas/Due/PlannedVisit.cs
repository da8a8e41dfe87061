using AreaSend.LocalAreas.History;

namespace AreaSend.LocalAreas.Due;

/// <summary>An inspection that is planned in an area.</summary>
/// <param name="Kind">Full or monitoring.</param>
/// <param name="Day">First on-site day.</param>
[GenerateSerializer, Immutable, Alias("local-areas.due.planned-visit")]
public sealed record PlannedVisit([property: Id(0)] AreaInspectionKind Kind, [property: Id(1)] DateOnly Day);
