using System.Collections.Immutable;

namespace AreaSend.Documents.Search;

/// <summary>What is looked for in texts.</summary>
/// <param name="Words">Every word of it must be in a text, in any form that English gives it.</param>
/// <param name="LastMayBeHalf">Whether the last word may be the beginning of one.</param>
/// <param name="Among">Only these documents; empty for all of the inspection.</param>
[GenerateSerializer, Immutable, Alias("documents.question")]
public sealed record DocumentQuestion([property: Id(0)] string Words, [property: Id(1)] bool LastMayBeHalf, [property: Id(2)] ImmutableArray<DocumentId> Among);
