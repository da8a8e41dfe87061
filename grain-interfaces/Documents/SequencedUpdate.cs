namespace AreaSend.Documents;

/// <summary>One accepted update at its place in the document.</summary>
/// <param name="Sequence">Place, from 1 without gaps.</param>
/// <param name="Connection">The connection it came over, so that its author is not sent it again; empty when read from the ledger.</param>
/// <param name="Update">The Yjs update, version 1; the empty one (two zero bytes) for an event that changes no text.</param>
[GenerateSerializer, Immutable, Alias("documents.sequenced-update")]
public sealed record SequencedUpdate([property: Id(0)] long Sequence, [property: Id(1)] string Connection, [property: Id(2)] byte[] Update);
