using AreaSend.Access;

namespace AreaSend.Inspections;

/// <summary>One line of "my inspections".</summary>
/// <param name="Id">The inspection.</param>
/// <param name="AreaName">The area's name.</param>
/// <param name="FirstOnSiteDay">First on-site day.</param>
/// <param name="MyRole">The caller's role.</param>
/// <param name="Kind">Full or monitoring.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="AreaCode">DfE code of the area; empty in rows from before this was kept.</param>
/// <param name="Edition">Edition of the handbook, such as <c>2025-07</c>; null before notification.</param>
[GenerateSerializer, Immutable, Alias("inspections.summary")]
public sealed record InspectionSummary(
    [property: Id(0)] InspectionId Id,
    [property: Id(1)] string AreaName,
    [property: Id(2)] DateOnly FirstOnSiteDay,
    [property: Id(3)] Role MyRole,
    [property: Id(4)] InspectionKind Kind = InspectionKind.Full,
    [property: Id(5)] InspectionStage Stage = InspectionStage.Scheduled,
    [property: Id(6)] string AreaCode = "",
    [property: Id(7)] string? Edition = null);
