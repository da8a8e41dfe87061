using AreaSend.Grains.Documents.Crdt;
using AreaSend.Testing.Yjs;

namespace AreaSend.Testing.Crdt;

/// <summary>One history through a <c>CrdtDocument</c>: item by item what yjs makes of it, whichever way it came in.</summary>
internal static class DocumentTrial
{
    /// <summary>Runs it.</summary>
    public static void Run(Trial trial, long seed, YjsHistory history)
    {
        var random = new Random((int)seed);
        var shuffled = history.Updates.ToArray();
        random.Shuffle(shuffled);
        Check(trial, seed, "in order", history.Updates, history);
        Check(trial, seed, "out of order", shuffled, history);
        Check(trial, seed, "out of order and some twice", [.. shuffled.Take(shuffled.Length / 2), .. shuffled.Take(5), .. shuffled.Skip(shuffled.Length / 2)], history);
        Check(trial, seed, "merged", [CrdtUpdate.Merge(history.Updates)], history);
        Check(trial, seed, "compacted", [CrdtUpdate.Compact(history.Updates)], history, items: false);
        var half = CrdtUpdate.Merge([.. history.Updates.Take(history.Updates.Count / 2)]);
        Check(trial, seed, "half and the whole", [half, CrdtUpdate.Merge(history.Updates)], history);
    }

    private static void Check(Trial trial, long seed, string way, IReadOnlyList<byte[]> updates, YjsHistory history, bool items = true)
    {
        var document = new CrdtDocument();
        foreach (var update in updates)
        {
            var fault = document.Apply(update);
            trial.Holds(fault is null, seed, $"an update applied {way} was found faulty: {fault}");
        }

        trial.Count("documents built");
        _ = trial.Holds(document.PendingStructs == 0 && !document.HasPendingDeletes, seed, $"applied {way}, something waits")
            && trial.Holds(document.StateVector.ToBytes().AsSpan().SequenceEqual(history.Kept.Vector), seed, $"applied {way}, the state vector is another")
            && trial.Holds(history.Roots != "note" || NoteWords.Of(document) == history.Kept.Shown, seed, $"applied {way}, the note reads {NoteWords.Of(document)} and in yjs {history.Kept.Shown}")
            && trial.Holds(!items || StructWords.DigestOf(document) == history.Kept.Structs, seed, $"applied {way}, the items are others: {string.Join(' ', updates.Select(Convert.ToHexString))}\n{StructWords.Of(document)}");
    }
}
