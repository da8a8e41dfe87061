using System.Collections.Immutable;

namespace AreaSend.Evidence;

/// <summary>What a search of an inspection's evidence found.</summary>
/// <param name="Notes">The notes, best first; at most <see cref="IEvidenceSearchGrain.Most"/>.</param>
/// <param name="AreMore">Whether there are more than are given.</param>
[GenerateSerializer, Immutable, Alias("evidence.found-view")]
public sealed record EvidenceFoundView([property: Id(0)] ImmutableArray<EvidenceFound> Notes, [property: Id(1)] bool AreMore);
