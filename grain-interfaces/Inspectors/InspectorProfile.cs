using System.Collections.Immutable;

namespace AreaSend.Inspectors;

/// <summary>All that is kept of an inspector.</summary>
/// <param name="Inspector">Name, inspectorate, remit and grade.</param>
/// <param name="Regions">Regions in which the inspector works, by name; empty for everywhere.</param>
/// <param name="Trainings">Training and refreshers, latest first.</param>
/// <param name="Shadowings">Inspections shadowed, latest first.</param>
/// <param name="Leave">Leave, earliest first.</param>
/// <param name="Conflicts">Conflicts of interest, by name of the area; empty for all but the inspector and schedulers.</param>
/// <param name="Revision">The version shown.</param>
[GenerateSerializer, Immutable, Alias("inspectors.profile")]
public sealed record InspectorProfile(
    [property: Id(0)] InspectorView Inspector,
    [property: Id(1)] ImmutableArray<string> Regions,
    [property: Id(2)] ImmutableArray<Training> Trainings,
    [property: Id(3)] ImmutableArray<Shadowing> Shadowings,
    [property: Id(4)] ImmutableArray<Leave> Leave,
    [property: Id(5)] ImmutableArray<ConflictOfInterest> Conflicts,
    [property: Id(6)] long Revision);
