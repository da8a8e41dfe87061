using System.Collections.Immutable;

namespace AreaSend.Inspectors;

/// <summary>What decides whether an inspector may be sent to an area: no reasons of conflicts, and no other areas than the one asked about.</summary>
/// <param name="Inspector">Name, inspectorate, remit and grade.</param>
/// <param name="Regions">Regions in which the inspector works; empty for everywhere.</param>
/// <param name="Trainings">Training and refreshers, latest first.</param>
/// <param name="Leave">Leave, earliest first.</param>
/// <param name="InConflict">Whether a conflict of interest with the area is declared; false when no area was asked about.</param>
[GenerateSerializer, Immutable, Alias("inspectors.standing")]
public sealed record InspectorStanding(
    [property: Id(0)] InspectorView Inspector,
    [property: Id(1)] ImmutableArray<string> Regions,
    [property: Id(2)] ImmutableArray<Training> Trainings,
    [property: Id(3)] ImmutableArray<Leave> Leave,
    [property: Id(4)] bool InConflict);
