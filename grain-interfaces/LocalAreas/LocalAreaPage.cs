using System.Collections.Immutable;

namespace AreaSend.LocalAreas;

/// <summary>One page of a list of areas.</summary>
/// <param name="Areas">The areas of this page.</param>
/// <param name="Total">How many there are in all.</param>
[GenerateSerializer, Immutable, Alias("local-areas.page")]
public sealed record LocalAreaPage([property: Id(0)] ImmutableArray<LocalAreaView> Areas, [property: Id(1)] int Total);
