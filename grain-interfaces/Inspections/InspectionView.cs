using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Inspections.Lifecycle;
using AreaSend.LocalAreas;

namespace AreaSend.Inspections;

/// <summary>An inspection as the caller may see it.</summary>
/// <param name="Id">The inspection.</param>
/// <param name="Area">The area.</param>
/// <param name="AreaName">The area's name.</param>
/// <param name="FirstOnSiteDay">First on-site day.</param>
/// <param name="LastOnSiteDay">Last on-site day, the fifth.</param>
/// <param name="Team">The team, lead first; empty for those who may not see it.</param>
/// <param name="Lano">Name of the local area nominated officer; null while none is named.</param>
/// <param name="MyRole">The caller's own role.</param>
/// <param name="Revision">The version shown; a form sends it back.</param>
/// <param name="Kind">Full or monitoring.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Edition">Edition of the handbook in force on notification; null before.</param>
/// <param name="Progress">How far it has come, what is to do, and what was done.</param>
[GenerateSerializer, Immutable, Alias("inspections.view")]
public sealed record InspectionView(
    [property: Id(0)] InspectionId Id,
    [property: Id(1)] LocalAreaId Area,
    [property: Id(2)] string AreaName,
    [property: Id(3)] DateOnly FirstOnSiteDay,
    [property: Id(4)] DateOnly LastOnSiteDay,
    [property: Id(5)] ImmutableArray<TeamMember> Team,
    [property: Id(6)] string? Lano,
    [property: Id(7)] Role MyRole,
    [property: Id(8)] long Revision,
    [property: Id(9)] InspectionKind Kind,
    [property: Id(10)] InspectionStage Stage,
    [property: Id(11)] string? Edition,
    [property: Id(12)] InspectionProgress Progress);
