using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Testing.Yjs;

namespace AreaSend.Testing.Crdt;

/// <summary>Random histories through the byte algorithms of the codec, each held to yjs: its content, its struct store and its delete set, not its state vector alone.</summary>
/// <param name="oracle">yjs.</param>
/// <param name="shape">What the people of the histories may write.</param>
public sealed class HistoryTrial(YjsOracle oracle, YjsShape shape)
{
    private const int AtOnce = 40;
    private readonly Trial trial = new();

    /// <summary>Runs seeds, some at a time.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many.</param>
    /// <returns>What was counted and found.</returns>
    public Trial Run(long first, int count)
    {
        foreach (var seeds in Enumerable.Range(0, count).Select(i => first + i).Chunk(AtOnce))
        {
            Run(seeds);
        }

        return trial;
    }

    private void Run(long[] seeds)
    {
        var histories = oracle.Histories(seeds, shape);
        var questions = new OracleQuestions();
        for (var i = 0; i < seeds.Length; i++)
        {
            trial.Count("histories");
            trial.Count("updates", histories[i].Changes.Count);
            if (histories[i].Updates.Any(NamesOneNeighbourTwice))
            {
                trial.Count("with one neighbour named twice by yjs");
                continue;
            }

            try
            {
                Merges(seeds[i], histories[i], questions);
                Parts(seeds[i], histories[i], questions);
                DocumentTrial.Run(trial, seeds[i], histories[i]);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                trial.Count("crashes");
                trial.Holds(false, seeds[i], $"crashed: {e}");
            }
        }

        questions.Ask(oracle, trial);
    }

    /// <summary>
    /// Whether a struct names one id as its left and its right neighbour, as the undo of yjs does at times. Where yjs then puts it depends on how the
    /// text is cut there: two encodings of the same items give two orders in yjs itself, so there is no one answer to be held to. The gate lets none in.
    /// </summary>
    private static bool NamesOneNeighbourTwice(byte[] update)
    {
        var reader = new UpdateReader(update, DecodeLimits.Own);
        var twice = false;
        while (reader.TryStruct(out var header))
        {
            twice |= header.Origin is { } left && left == header.RightOrigin;
        }

        return twice;
    }

    /// <summary>All updates as one: the same in any order and in any grouping, and the same document in yjs.</summary>
    private void Merges(long seed, YjsHistory history, OracleQuestions questions)
    {
        var random = new Random((int)seed);
        var updates = history.Updates;
        foreach (var update in updates)
        {
            var fault = CrdtUpdate.Check(update, new DecodeLimits(update.Length));
            trial.Holds(fault is null, seed, $"an update of yjs was found faulty: {fault}");
        }

        var merged = CrdtUpdate.Merge(updates);
        var shuffled = updates.ToArray();
        random.Shuffle(shuffled);
        trial.Holds(merged.AsSpan().SequenceEqual(CrdtUpdate.Merge(shuffled)), seed, "the order of a merge mattered");
        trial.Holds(merged.AsSpan().SequenceEqual(CrdtUpdate.Merge([merged])), seed, "merging again changed it");
        trial.Holds(merged.AsSpan().SequenceEqual(CrdtUpdate.Merge([.. shuffled.Take(3), merged, .. shuffled.Take(7)])), seed, "doubled updates changed the merge");
        var groups = shuffled.Chunk(random.Next(1, shuffled.Length + 1)).Select(group => CrdtUpdate.Merge(group)).ToArray();
        trial.Holds(merged.AsSpan().SequenceEqual(CrdtUpdate.Merge(groups)), seed, "the grouping of a merge mattered");
        trial.Holds(CrdtUpdate.StateVectorOf(merged).ToBytes().AsSpan().SequenceEqual(history.Kept.Vector), seed, "the state vector is not that of yjs");

        var compact = CrdtUpdate.Compact(updates);
        trial.Holds(compact.AsSpan().SequenceEqual(CrdtUpdate.Compact([compact])), seed, "compacting again changed it");
        trial.Holds(compact.AsSpan().SequenceEqual(CrdtUpdate.Compact([merged])), seed, "compacting the merge is not compacting the updates");
        trial.Count("bytes of updates", updates.Sum(update => update.Length));
        trial.Count("bytes merged", merged.Length);
        trial.Count("bytes kept by yjs", history.Kept.Update.Length);
        trial.Count("bytes compacted", compact.Length);
        trial.Count("bytes collected by yjs", history.Collected.Update.Length);
        questions.Same(seed, "the merge", [merged], history.Kept, history.Roots);
        questions.SameCollected(seed, "the compaction", [compact], history.Collected, history.Roots);
        questions.Vector(seed, merged, CrdtUpdate.StateVectorOf(merged).ToBytes());
        var hole = CrdtUpdate.Merge([.. shuffled.Take(shuffled.Length / 2)]);
        questions.Vector(seed, hole, CrdtUpdate.StateVectorOf(hole).ToBytes());
    }

    /// <summary>A part of the history, and what is new to somebody who has that part.</summary>
    private void Parts(long seed, YjsHistory history, OracleQuestions questions)
    {
        var random = new Random((int)seed);
        var merged = CrdtUpdate.Merge(history.Updates);
        var some = history.Updates.Take(random.Next(history.Updates.Count + 1)).ToArray();
        var known = CrdtUpdate.Merge(some);
        questions.Equal(seed, "a part of the history", [known], some, history.Roots);
        var vector = CrdtUpdate.StateVectorOf(known);
        var rest = CrdtUpdate.Diff(merged, vector);
        questions.Diff(seed, "the difference to a part", merged, vector.ToBytes(), rest);
        questions.Same(seed, "a part and the difference to it", [known, rest], history.Kept, history.Roots);
        foreach (var (client, next) in CrdtUpdate.StateVectorOf(merged).Clients)
        {
            var step = Math.Max(1, next / 12);
            for (var clock = 1L; clock <= next; clock += step)
            {
                var cut = CrdtUpdate.StateVectorOf(known);
                cut[client] = clock;
                questions.Diff(seed, $"the cut of client {client} at {clock}", merged, cut.ToBytes(), CrdtUpdate.Diff(merged, cut));
            }
        }
    }
}
