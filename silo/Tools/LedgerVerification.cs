using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Ledger;

namespace AreaSend.Silo.Tools;

/// <summary>Walks a ledger in order of position and checks every stream's chain on the way.</summary>
/// <param name="Entries">How many entries were sound.</param>
/// <param name="Streams">How many streams they belong to.</param>
/// <param name="Broken">The first entry that is not sound, in words; null when all are.</param>
public sealed record LedgerVerification(long Entries, int Streams, string? Broken)
{
    private const int Page = 1000;

    /// <summary>Checks a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>The finding. Entries cut off at the ledger's end are not noticed: compare with a backup for that.</returns>
    public static async Task<LedgerVerification> RunAsync(ILedger ledger)
    {
        var heads = new Dictionary<string, StreamHead>(StringComparer.Ordinal);
        long position = 0;
        while (await ledger.ReadAllAsync(position, Page) is { Count: > 0 } page)
        {
            foreach (var entry in page)
            {
                var head = heads.GetValueOrDefault(entry.Stream, StreamHead.Empty);
                if (Fault(entry, position, head) is { } fault)
                {
                    return new LedgerVerification(position, heads.Count, fault);
                }

                heads[entry.Stream] = new StreamHead(entry.Version, entry.Hash);
                position = entry.Position;
            }
        }

        return new LedgerVerification(position, heads.Count, null);
    }

    // our stores number positions without gaps, so a missing one was taken away
    private static string? Fault(LedgerEntry entry, long position, StreamHead head)
    {
        if (entry.Position != position + 1)
        {
            return $"Position {position + 1} is missing: an entry was taken away.";
        }

        if (entry.Version != head.Version + 1)
        {
            return $"Position {entry.Position}: '{entry.Stream}' goes from version {head.Version} to {entry.Version}.";
        }

        var hash = EntryHash.Of(head.Hash.Span, entry.Stream, entry.Version, entry.Type, entry.Payload, entry.Actor, entry.CommandId, entry.At);
        return hash.AsSpan().SequenceEqual(entry.Hash) ? null : $"Position {entry.Position}: version {entry.Version} of '{entry.Stream}' was changed after it was recorded.";
    }
}
