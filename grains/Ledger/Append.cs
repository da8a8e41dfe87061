namespace AreaSend.Grains.Ledger;

/// <summary>One command's entries for one stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="ExpectedVersion">The version of the stream that the command was decided against; 0 for an empty stream.</param>
/// <param name="Before">Hash of the entry at <paramref name="ExpectedVersion"/>, or <see cref="Rules.EntryHash.Root"/>. Versions alone would let a pipelined append land on an entry of someone else's.</param>
/// <param name="CommandId">Unique in the stream: a second append with the same id is answered with the first.</param>
/// <param name="Actor">Person id of who did it.</param>
/// <param name="At">When it was decided; UTC, whole microseconds.</param>
/// <param name="Entries">At least one, in order.</param>
/// <param name="Rows">Register rows to write in the same transaction.</param>
public sealed record Append(
    string Stream,
    long ExpectedVersion,
    byte[] Before,
    Guid CommandId,
    string Actor,
    DateTimeOffset At,
    IReadOnlyList<NewEntry> Entries,
    IReadOnlyList<RegisterChange> Rows);
