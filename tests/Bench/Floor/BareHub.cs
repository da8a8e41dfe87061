using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Bench.Floor;

/// <summary>The least a live note can cost on this machine: a hub that only numbers updates in memory and passes them on. No sign-in, no grain, no ledger.</summary>
internal sealed class BareHub : Hub
{
    private static readonly ConcurrentDictionary<string, List<(long Sequence, byte[] Update)>> Notes = new(StringComparer.Ordinal);

    /// <summary>Joins a note.</summary>
    public async Task<object?[]> Open(string document, long after)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, document);
        return Read(document, after);
    }

    /// <summary>Reads a note.</summary>
    public object?[] Read(string document, long after)
    {
        var note = Notes.GetOrAdd(document, _ => []);
        lock (note)
        {
            var updates = note.Skip((int)after).Select(u => new object[] { u.Sequence, u.Update }).ToArray();
            return [null, true, note.Count, updates, Array.Empty<object>()];
        }
    }

    /// <summary>Numbers updates and passes them on.</summary>
    public async Task<object?[]> Submit(string document, object[][] batches)
    {
        var note = Notes.GetOrAdd(document, _ => []);
        var (receipts, updates) = (new List<object[]>(), new List<object[]>());
        lock (note)
        {
            foreach (var batch in batches)
            {
                note.Add((note.Count + 1, (byte[])batch[1]));
                receipts.Add([batch[0], note.Count]);
                updates.Add([note.Count, batch[1]]);
            }
        }

        await Clients.OthersInGroup(document).SendAsync("updates", document, updates[0][0], updates[^1][0], updates);
        return [null, receipts];
    }
}
