using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Team;

/// <summary>One change in who has a part in an inspection.</summary>
/// <param name="At">When.</param>
/// <param name="By">Name of the person who changed it; empty in records from before names were kept.</param>
/// <param name="Kind">What changed.</param>
/// <param name="Name">Whose part changed.</param>
/// <param name="Role">The role given; none when the part ended.</param>
/// <param name="Reasons">What is usual and was set aside.</param>
[GenerateSerializer, Immutable, Alias("inspections.team.change")]
public sealed record TeamChange(
    [property: Id(0)] DateTimeOffset At,
    [property: Id(1)] string By,
    [property: Id(2)] TeamChangeKind Kind,
    [property: Id(3)] string Name,
    [property: Id(4)] Role Role,
    [property: Id(5)] ImmutableArray<SetAside> Reasons);
