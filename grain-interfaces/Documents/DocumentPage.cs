using System.Collections.Immutable;

namespace AreaSend.Documents;

/// <summary>A stretch of a document, from the ledger.</summary>
/// <param name="Updates">Updates in order, without gaps; empty when there are none after the place asked for.</param>
/// <param name="Head">The last committed sequence of the document.</param>
/// <param name="MayWrite">Whether the caller may write in it.</param>
[GenerateSerializer, Immutable, Alias("documents.page")]
public sealed record DocumentPage(
    [property: Id(0)] ImmutableArray<SequencedUpdate> Updates,
    [property: Id(1)] long Head,
    [property: Id(2)] bool MayWrite);
