using AreaSend.Access;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Team;

/// <summary>An inspector's part in one inspection.</summary>
/// <param name="Inspection">The inspection.</param>
/// <param name="Person">The inspector.</param>
/// <param name="AreaName">The area's name.</param>
/// <param name="Role">Role in the team.</param>
/// <param name="From">First day of the off-site fieldwork, two weekdays before the first on-site day.</param>
/// <param name="FirstOnSiteDay">First on-site day.</param>
/// <param name="To">Last on-site day.</param>
[GenerateSerializer, Immutable, Alias("inspections.team.assignment")]
public sealed record Assignment(
    [property: Id(0)] InspectionId Inspection,
    [property: Id(1)] PersonId Person,
    [property: Id(2)] string AreaName,
    [property: Id(3)] Role Role,
    [property: Id(4)] DateOnly From,
    [property: Id(5)] DateOnly FirstOnSiteDay,
    [property: Id(6)] DateOnly To);
