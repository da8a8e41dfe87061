using AreaSend.Grains.Ledger.Rules;
using AreaSend.Ledger;

namespace AreaSend.Grains.Ledger;

/// <summary>One activation's hold on one stream: knows its head, chains hashes, appends. Not for sharing between activations.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="name">The stream.</param>
/// <param name="time">The clock that stamps entries.</param>
public sealed class LedgerStream(ILedger ledger, string name, TimeProvider time)
{
    private byte[] hash = EntryHash.Root.ToArray();

    /// <summary>Version of the last entry appended or replayed, committed or on its way.</summary>
    public long Version { get; private set; }

    /// <summary>Takes an entry read from the ledger as the head; refuses one that does not follow on or whose hash is wrong.</summary>
    /// <param name="entry">The next entry.</param>
    public void Follow(LedgerEntry entry)
    {
        var expected = EntryHash.Of(hash, name, entry.Version, entry.Type, entry.Payload, entry.Actor, entry.CommandId, entry.At);
        if (entry.Version != Version + 1 || !expected.AsSpan().SequenceEqual(entry.Hash))
        {
            throw new LedgerUnavailableException($"Entry {entry.Version} of '{name}' does not follow from the one before it: the ledger was changed from outside. Restore it from a backup.");
        }

        StartFrom(entry);
    }

    /// <summary>Takes an entry as the head without checking what came before (a long stream opened at its tail).</summary>
    /// <param name="entry">The last entry.</param>
    public void StartFrom(LedgerEntry entry)
    {
        Version = entry.Version;
        hash = entry.Hash;
    }

    /// <summary>Appends one command's events. The head moves at once, so that the next append may follow before this one is committed; when this fails, so will they.</summary>
    /// <param name="commandId">The command.</param>
    /// <param name="actor">Person id.</param>
    /// <param name="events">At least one event.</param>
    /// <param name="rows">Register rows of the same transaction.</param>
    /// <returns>What became of it, after COMMIT.</returns>
    public Task<AppendResult> AppendAsync(Guid commandId, string actor, IReadOnlyList<object> events, IReadOnlyList<RegisterChange> rows)
    {
        var now = time.GetUtcNow();
        var at = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var (expected, before) = (Version, hash);
        var entries = new List<NewEntry>(events.Count);
        foreach (var happened in events)
        {
            var (type, payload) = EventCodec.Write(happened);
            hash = EntryHash.Of(hash, name, ++Version, type, payload, actor, commandId, at);
            entries.Add(new NewEntry(type, payload, hash));
        }

        return ledger.AppendAsync(new Append(name, expected, before, commandId, actor, at, entries, rows));
    }
}
