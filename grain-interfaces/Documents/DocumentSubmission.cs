using System.Collections.Immutable;

namespace AreaSend.Documents;

/// <summary>What a device sends at once. It comes in whole or not at all, and is never edited.</summary>
/// <param name="Connection">The author's connection, which is not sent these updates again.</param>
/// <param name="Device">The author's device, a random id that the browser keeps; empty when it has none. With the person it owns the Yjs clients it writes with.</param>
/// <param name="Schema">Version of the note's schema that the author's editor knows, from 1; below the text's own the answer is <c>outdated</c>.</param>
/// <param name="Batches">1 to <see cref="DocumentLimits.BatchesPerSubmission"/> batches, in the order they were written.</param>
[GenerateSerializer, Immutable, Alias("documents.submission")]
public sealed record DocumentSubmission(
    [property: Id(0)] string Connection,
    [property: Id(1)] Guid Device,
    [property: Id(2)] int Schema,
    [property: Id(3)] ImmutableArray<DocumentBatch> Batches);
