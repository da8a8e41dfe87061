namespace AreaSend.Grains.Documents.Crdt;

/// <summary>The id of one clock unit of a document: a Yjs client and its clock. A text of n UTF-16 code units takes n clocks.</summary>
/// <param name="Client">The Yjs client, 0 to 2^53 - 1.</param>
/// <param name="Clock">Its clock, 0 to 2^53 - 1.</param>
public readonly record struct CrdtId(long Client, long Clock);
