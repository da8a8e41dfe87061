using System.Collections.Immutable;

namespace AreaSend.LocalAreas.Partnership;

/// <summary>What the shipped list knows of the area through time. Requirements K005, K007.</summary>
/// <param name="Boards">Integrated care boards, the main one first, by date.</param>
/// <param name="GssFrom">The day from which the statistics office's code holds; null when it always did.</param>
/// <param name="FormerGssCode">The code before that day; empty when there was none.</param>
/// <param name="ExistsFrom">The day on which the area came into existence; null when it was there before 2016.</param>
/// <param name="Predecessors">Names of the areas that it replaced.</param>
[GenerateSerializer, Immutable, Alias("local-areas.partnership.footprint")]
public sealed record AreaFootprint(
    [property: Id(0)] ImmutableArray<BoardPeriod> Boards,
    [property: Id(1)] DateOnly? GssFrom,
    [property: Id(2)] string FormerGssCode,
    [property: Id(3)] DateOnly? ExistsFrom,
    [property: Id(4)] ImmutableArray<string> Predecessors)
{
    /// <summary>An area of which the list knows nothing through time.</summary>
    public static AreaFootprint Unknown { get; } = new([], null, "", null, []);
}
