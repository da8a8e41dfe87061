using AreaSend.Documents;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Ledger;
using AreaSend.Silo.Ledger.Postgres;
using AreaSend.Silo.Ledger.Sqlite;

namespace AreaSend.Testing.Processes;

/// <summary>Reads a document from a product's ledger itself, past every copy that is derived from it.</summary>
internal static class RecordedUpdates
{
    public static async Task<IReadOnlyList<(long Sequence, byte[] Update)>> ReadAsync(string folder, string document)
    {
        using var ledger = new SqliteLedger(Path.Combine(folder, "ledger.db"));
        return await ReadAsync(ledger, document);
    }

    public static async Task<IReadOnlyList<(long Sequence, byte[] Update)>> ReadAsync(PostgresConnections connections, string document)
    {
        await using var ledger = new PostgresLedger(connections);
        return await ReadAsync(ledger, document);
    }

    /// <summary>The hostile updates that were refused, with who sent each.</summary>
    public static async Task<IReadOnlyList<(string Actor, DocumentRefusalEvent.HostileUpdateRefused Refused)>> RefusedAsync(string folder, string document)
    {
        using var ledger = new SqliteLedger(Path.Combine(folder, "ledger.db"));
        var entries = await ledger.ReadAsync($"document-refusals/{document}", 0, 1000);
        return [.. entries.Select(static entry => (entry.Actor, (DocumentRefusalEvent.HostileUpdateRefused)EventCodec.Read<DocumentRefusalEvent>(entry.Type, entry.Payload)!))];
    }

    private static async Task<IReadOnlyList<(long Sequence, byte[] Update)>> ReadAsync(ILedger ledger, string document)
    {
        var updates = new List<(long, byte[])>();
        for (long after = 0; await ledger.ReadAsync($"document/{document}", after, 1000) is { Count: > 0 } page; after = page[^1].Version)
        {
            foreach (var entry in page)
            {
                if (EventCodec.Read<DocumentEvent>(entry.Type, entry.Payload) is DocumentEvent.Updated updated)
                {
                    updates.Add((entry.Version - 1, updated.Update));
                }
            }
        }

        return updates;
    }
}
