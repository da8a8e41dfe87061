using System.Collections.Immutable;

namespace AreaSend.Documents.History;

/// <summary>One version of a text.</summary>
/// <param name="Sequence">The last sequence that counts for it.</param>
/// <param name="From">The first sequence of the spell that led to it; the same as <paramref name="Sequence"/> for what happened in one moment.</param>
/// <param name="At">When that was recorded.</param>
/// <param name="People">Names of who wrote in that spell, or did what <paramref name="What"/> says; in order of first appearance.</param>
/// <param name="What">What it is.</param>
/// <param name="Words">The version's name, or the reason of a freeze or of its end; null for a spell of writing.</param>
/// <param name="RestoredAs">For a restoration: when the text stood as it does again; null otherwise, and when nobody had written yet.</param>
[GenerateSerializer, Immutable, Alias("documents.version")]
public sealed record DocumentVersion(
    [property: Id(0)] long Sequence,
    [property: Id(1)] long From,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] ImmutableArray<string> People,
    [property: Id(4)] DocumentVersionOf What,
    [property: Id(5)] string? Words,
    [property: Id(6)] DateTimeOffset? RestoredAs = null);
