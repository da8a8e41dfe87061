using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Ledger;

namespace AreaSend.Grains.Documents;

/// <summary>Reads a stretch of a document from the ledger. The only place that says how a text is read, so that compaction can come behind it.</summary>
internal static class DocumentReading
{
    public static async Task<ImmutableArray<SequencedUpdate>> ReadAsync(ILedger ledger, string stream, long after, long head)
    {
        var updates = ImmutableArray.CreateBuilder<SequencedUpdate>();
        var (bytes, most) = (0, PageSize.First);
        while (after < head)
        {
            // the n-th update is the stream's version n + 1
            var entries = await ledger.ReadAsync(stream, after + 1, most);
            foreach (var entry in entries)
            {
                var update = UpdateOf(EventCodec.Read<DocumentEvent>(entry.Type, entry.Payload));
                bytes += update.Length;
                if (bytes > DocumentLimits.PageBytes && updates.Count > 0)
                {
                    return updates.DrainToImmutable();
                }

                after = entry.Version - 1;
                updates.Add(new SequencedUpdate(after, "", update));
            }

            if (entries.Count < most || bytes >= DocumentLimits.PageBytes)
            {
                break;
            }

            most = PageSize.Next(updates.Count, bytes, DocumentLimits.PageBytes - bytes);
        }

        return updates.DrainToImmutable();
    }

    /// <summary>What an event does to the text; the empty update when it does nothing.</summary>
    public static byte[] UpdateOf(DocumentEvent happened) => happened switch
    {
        DocumentEvent.Updated updated => updated.Update,
        DocumentEvent.UpdatedOnUnknownDevice updated => updated.Update,
        DocumentEvent.Restored restored => restored.Update,
        _ => [0, 0],
    };
}
