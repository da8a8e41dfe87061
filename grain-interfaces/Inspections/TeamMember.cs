using AreaSend.Access;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections;

/// <summary>One person of the team.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Role">Role in this inspection.</param>
[GenerateSerializer, Immutable, Alias("inspections.team-member")]
public sealed record TeamMember([property: Id(0)] PersonId Person, [property: Id(1)] string Name, [property: Id(2)] Role Role);
