using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Ledger;

namespace AreaSend.Grains.Documents.Log;

/// <summary>Reads a document from the ledger: a page of updates, or every entry.</summary>
internal static class DocumentEntries
{
    private const int EntriesAtOnce = 4096;

    /// <summary>The updates after a sequence, as many as fit a page.</summary>
    public static async Task<ImmutableArray<SequencedUpdate>> PageAsync(ILedger ledger, string stream, long after, long head)
    {
        var updates = ImmutableArray.CreateBuilder<SequencedUpdate>();
        var (bytes, most) = (0, PageSize.First);
        while (after < head)
        {
            // the n-th update is the stream's version n + 1
            var entries = await ledger.ReadAsync(stream, after + 1, most);
            foreach (var entry in entries)
            {
                var update = Of(entry);
                bytes += update.Update.Length;
                if (bytes > DocumentLimits.PageBytes && updates.Count > 0)
                {
                    return updates.DrainToImmutable();
                }

                after = update.Sequence;
                updates.Add(update);
            }

            if (entries.Count < most || bytes >= DocumentLimits.PageBytes)
            {
                break;
            }

            most = PageSize.Next(updates.Count, bytes, DocumentLimits.PageBytes - bytes);
        }

        return updates.DrainToImmutable();
    }

    /// <summary>Every entry with a sequence, in order.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="stream">The document's stream.</param>
    /// <param name="after">The last sequence that is known.</param>
    public static async IAsyncEnumerable<LedgerEntry> EntriesAsync(ILedger ledger, string stream, long after)
    {
        for (var version = Math.Max(after, 0) + 1; ;)
        {
            var entries = await ledger.ReadAsync(stream, version, EntriesAtOnce);
            foreach (var entry in entries)
            {
                version = entry.Version;
                yield return entry;
            }

            if (entries.Count < EntriesAtOnce)
            {
                yield break;
            }
        }
    }

    /// <summary>The update of an entry at its sequence.</summary>
    public static SequencedUpdate Of(LedgerEntry entry) => new(entry.Version - 1, "", UpdateOf(Event(entry)));

    /// <summary>What happened.</summary>
    public static DocumentEvent Event(LedgerEntry entry) => EventCodec.Read<DocumentEvent>(entry.Type, entry.Payload);

    /// <summary>What an event does to the text; the empty update when it does nothing.</summary>
    public static byte[] UpdateOf(DocumentEvent happened) => happened switch
    {
        DocumentEvent.Updated updated => updated.Update,
        DocumentEvent.UpdatedOnUnknownDevice updated => updated.Update,
        DocumentEvent.Restored restored => restored.Update,
        _ => Crdt.CrdtUpdate.Empty,
    };
}
