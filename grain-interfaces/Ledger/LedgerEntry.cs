namespace AreaSend.Ledger;

/// <summary>One entry of the ledger: something that happened, in the words it was recorded with, chained to the entry before it in its stream.</summary>
/// <param name="Stream">The stream, such as <c>inspection/0198…</c>.</param>
/// <param name="Version">Place in the stream, from 1 without gaps.</param>
/// <param name="Position">Place in the whole ledger, in order of commit; grows, may have gaps.</param>
/// <param name="Type">Versioned event name such as <c>inspection.planned.v1</c>.</param>
/// <param name="Payload">The event as JSON, byte for byte as it was hashed.</param>
/// <param name="Actor">Person id of who did it.</param>
/// <param name="CommandId">The command that caused it.</param>
/// <param name="Ordinal">Place among the events of that command, from 0.</param>
/// <param name="At">When it was decided, in UTC, to the microsecond.</param>
/// <param name="Hash">SHA-256 over this entry and the hash before it in the stream; 32 bytes.</param>
[GenerateSerializer, Immutable, Alias("ledger.entry")]
public sealed record LedgerEntry(
    [property: Id(0)] string Stream,
    [property: Id(1)] long Version,
    [property: Id(2)] long Position,
    [property: Id(3)] string Type,
    [property: Id(4)] string Payload,
    [property: Id(5)] string Actor,
    [property: Id(6)] Guid CommandId,
    [property: Id(7)] int Ordinal,
    [property: Id(8)] DateTimeOffset At,
    [property: Id(9)] byte[] Hash);
