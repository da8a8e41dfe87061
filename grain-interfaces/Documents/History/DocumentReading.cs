using System.Collections.Immutable;

namespace AreaSend.Documents.History;

/// <summary>A text to be read: as it stood, or with its changes.</summary>
/// <param name="Sequence">The last sequence that counts.</param>
/// <param name="At">When that was recorded; null for a text nobody has written in yet.</param>
/// <param name="Blocks">The blocks of the text, in order.</param>
/// <param name="Authors">Names of the people whose words are in it; <see cref="DocumentNode.Author"/> points here.</param>
[GenerateSerializer, Immutable, Alias("documents.reading")]
public sealed record DocumentReading(
    [property: Id(0)] long Sequence,
    [property: Id(1)] DateTimeOffset? At,
    [property: Id(2)] ImmutableArray<DocumentNode> Blocks,
    [property: Id(3)] ImmutableArray<string> Authors);
