namespace AreaSend.Documents.History;

/// <summary>Who wrote a stretch of text, and when; and who deleted it, if anybody did.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Name">Name of who wrote it.</param>
/// <param name="At">When the ledger took it.</param>
/// <param name="Sequence">Its place in the document.</param>
/// <param name="DeletedByName">Name of who deleted it first; null while it stands.</param>
/// <param name="DeletedAt">When; null while it stands.</param>
[GenerateSerializer, Immutable, Alias("documents.written-span")]
public sealed record WrittenSpan(
    [property: Id(0)] ClockSpan Span,
    [property: Id(1)] string Name,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] long Sequence,
    [property: Id(4)] string? DeletedByName,
    [property: Id(5)] DateTimeOffset? DeletedAt);
