namespace AreaSend.Documents;

/// <summary>A batch is in the ledger for good. Only after this may a screen call the words shared.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Sequence">Its place in the document, from 1 without gaps.</param>
[GenerateSerializer, Immutable, Alias("documents.receipt")]
public sealed record DocumentReceipt([property: Id(0)] Guid Batch, [property: Id(1)] long Sequence);
