using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Log;
using AreaSend.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Compaction;

/// <summary>Reads what an activation has to know of a document.</summary>
internal static class DocumentLoading
{
    // so that a long ledger without a snapshot is not held whole
    private const int MostAtOnce = 50_000;

    /// <summary>The text, and its last entries; none when the document was never opened.</summary>
    public static async Task<(DocumentText Text, IReadOnlyList<LedgerEntry> Last)> LoadAsync(DocumentPlace place, int remembered)
    {
        var text = place.Stored.RecordExists && await FitsAsync(place, place.Stored.State) ? DocumentText.From(place.Stored.State) : new DocumentText();
        var taken = 0;
        await foreach (var entry in DocumentEntries.EntriesAsync(place.Ledger, place.Stream, text.Sequence))
        {
            text.Take(DocumentEntries.Of(entry), DocumentEntries.Event(entry), new PersonId(entry.Actor), entry.At);
            if (++taken % MostAtOnce == 0)
            {
                text.Compact();
            }
        }

        if (text.IsLong)
        {
            text.Compact();
        }

        return (text, await place.Ledger.ReadAsync(place.Stream, Math.Max(text.Sequence + 1 - remembered, 0), remembered));
    }

    private static async Task<bool> FitsAsync(DocumentPlace place, DocumentSnapshot stored)
    {
        if (stored.Form != DocumentSnapshot.CurrentForm || stored.Sequence < 1 || CrdtUpdate.Check(stored.Text, DecodeLimits.Own) is not null)
        {
            return false;
        }

        var entry = await place.Ledger.ReadAsync(place.Stream, stored.Sequence, 1);
        return entry.Count == 1 && entry[0].Hash.AsSpan().SequenceEqual(stored.Hash);
    }
}
