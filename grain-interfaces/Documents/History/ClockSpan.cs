namespace AreaSend.Documents.History;

/// <summary>A stretch of text by the ids that Yjs gives its characters.</summary>
/// <param name="Client">The Yjs client that wrote it.</param>
/// <param name="Clock">Its first clock.</param>
/// <param name="Length">Its length, in UTF-16 code units; at least 1.</param>
[GenerateSerializer, Immutable, Alias("documents.clock-span")]
public readonly record struct ClockSpan([property: Id(0)] long Client, [property: Id(1)] long Clock, [property: Id(2)] long Length);
