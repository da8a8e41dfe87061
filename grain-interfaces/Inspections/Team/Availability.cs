using System.Collections.Immutable;
using AreaSend.Inspectors;

namespace AreaSend.Inspections.Team;

/// <summary>Whether an inspector is free, trained and unconflicted for an inspection.</summary>
/// <param name="Inspector">The inspector.</param>
/// <param name="Regions">Regions in which the inspector works; empty for everywhere.</param>
/// <param name="Hindrances">Why not; empty when nothing stands in the way.</param>
[GenerateSerializer, Immutable, Alias("inspections.team.availability")]
public sealed record Availability(
    [property: Id(0)] InspectorView Inspector,
    [property: Id(1)] ImmutableArray<string> Regions,
    [property: Id(2)] ImmutableArray<Hindrance> Hindrances);
