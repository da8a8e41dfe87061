using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Grains.Documents.Log;
using Microsoft.Extensions.Logging;

namespace AreaSend.Grains.Documents.Compaction;

/// <summary>What is derived of a document: its compacted text, the snapshot of that in grain storage, and the words that search knows. Nothing of it is needed; whatever fails is made again later.</summary>
internal sealed class DocumentUpkeep(DocumentPlace place, DocumentText text, DocumentLog log)
{
    // fewer entries than this are read faster than a snapshot is written
    private const int WorthKeeping = 64;
    private long projected = -1;
    private bool saving;

    /// <summary>It has been quiet, or the tail is long: compacts, tells search, keeps a snapshot.</summary>
    public async Task RunAsync()
    {
        text.Compact();
        await TryAsync(ProjectAsync, "The words of a document could not be kept for search; they are tried again.");
        await SaveAsync(WorthKeeping);
    }

    /// <summary>Tells search the words as they stand, unless it knows them.</summary>
    public async Task ProjectAsync()
    {
        if (log.Head < 0 || projected == text.Sequence)
        {
            return;
        }

        if (await log.UnlistAsync() is not { } sequence)
        {
            return;
        }

        // the words may hold more than they are kept for: an event that came meanwhile is on the list, and stays there until the next time
        await place.Texts.KeepAsync(place.Id, sequence, PlainText.Of(text.Document()));
        projected = Math.Max(projected, sequence);
    }

    /// <summary>Keeps a snapshot when there is enough since the last.</summary>
    public async Task SaveAsync(int enough)
    {
        var stored = place.Stored;
        if (log.Head < 0 || log.Lost || saving || text.Sequence - (stored.RecordExists ? stored.State.Sequence : 0) < enough)
        {
            return;
        }

        saving = true;
        await TryAsync(WriteAsync, "A snapshot of a document could not be kept; its ledger is read instead.");
        saving = false;
    }

    private async Task WriteAsync()
    {
        text.Compact();
        var snapshot = text.Snapshot([]);
        var entry = await place.Ledger.ReadAsync(place.Stream, snapshot.Sequence, 1);
        place.Stored.State = snapshot with { Hash = entry[0].Hash };
        await place.Stored.WriteStateAsync();
    }

    private async Task TryAsync(Func<Task> act, string otherwise)
    {
        try
        {
            await act();
        }
        catch (Exception e)
        {
            place.Logger.LogWarning(e, "{Otherwise}", otherwise);
        }
    }
}
