namespace AreaSend.Documents;

/// <summary>What one author wrote in one moment, as it lay in the outbox of the author's device.</summary>
/// <param name="Id">UUIDv7 made on the device; sent again it gets the first receipt, with the same bytes or not.</param>
/// <param name="Update">A Yjs update, version 1; 1 to <see cref="DocumentLimits.UpdateBytes"/> bytes.</param>
[GenerateSerializer, Immutable, Alias("documents.batch")]
public sealed record DocumentBatch([property: Id(0)] Guid Id, [property: Id(1)] byte[] Update);
