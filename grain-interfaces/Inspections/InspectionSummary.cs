using AreaSend.Access;

namespace AreaSend.Inspections;

/// <summary>One line of "my inspections".</summary>
/// <param name="Id">The inspection.</param>
/// <param name="AreaName">The area's name.</param>
/// <param name="FirstOnSiteDay">First on-site day.</param>
/// <param name="MyRole">The caller's role.</param>
[GenerateSerializer, Immutable, Alias("inspections.summary")]
public sealed record InspectionSummary(
    [property: Id(0)] InspectionId Id,
    [property: Id(1)] string AreaName,
    [property: Id(2)] DateOnly FirstOnSiteDay,
    [property: Id(3)] Role MyRole);
