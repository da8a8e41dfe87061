using System.Diagnostics;
using System.Globalization;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Testing.Crdt.Hostile;
using AreaSend.Testing.Yjs;

namespace AreaSend.Testing.Crdt;

/// <summary>An editing trace, typed into a note by yjs, through every part of the codec; yjs's own times beside.</summary>
public sealed record TraceTrial
{
    private TraceTrial()
    {
    }

    /// <summary>Updates of the trace.</summary>
    public required int Updates { get; init; }

    /// <summary>Their bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>yjs's time to type it.</summary>
    public required TimeSpan YjsType { get; init; }

    /// <summary>yjs's time to apply the updates one by one, to load its own state, and that state, deleted text collected.</summary>
    public required YjsTiming Yjs { get; init; }

    /// <summary>Time to walk and admit every update.</summary>
    public required TimeSpan Admit { get; init; }

    /// <summary>Updates that the gate refused.</summary>
    public required int Refused { get; init; }

    /// <summary>Time to merge all updates at once.</summary>
    public required TimeSpan Merge { get; init; }

    /// <summary>Size of the merge, which keeps all that was deleted.</summary>
    public required int Merged { get; init; }

    /// <summary>Time to merge and compact all updates at once.</summary>
    public required TimeSpan Compact { get; init; }

    /// <summary>The compacted note.</summary>
    public required byte[] Snapshot { get; init; }

    /// <summary>Time from the snapshot to the words.</summary>
    public required TimeSpan Read { get; init; }

    /// <summary>Whether the words from the snapshot, and from the merge, are the trace's own.</summary>
    public required bool Ends { get; init; }

    /// <summary>Size of the snapshot in hundredths of yjs's own state.</summary>
    public double SizeOfYjs => 100.0 * Snapshot.Length / Yjs.State.Length;

    /// <summary>Runs one.</summary>
    /// <param name="oracle">yjs.</param>
    /// <param name="file">The trace.</param>
    /// <returns>What came of it, and the updates.</returns>
    public static (TraceTrial Trial, YjsReplay Replay) Run(YjsOracle oracle, string file)
    {
        var replay = oracle.Replay(file, YjsShape.Note);
        var author = GuardedNote.AuthorOf(1);
        var note = new GuardedNote();
        var refused = 0;
        var (_, admit) = Timed(() => replay.Updates.Sum(update => note.Submit(update, author).Refusal is null ? 0 : refused++));
        var (merged, merge) = Timed(() => CrdtUpdate.Merge(replay.Updates));
        var (snapshot, compact) = Timed(() => CrdtUpdate.Compact(replay.Updates));
        var (words, read) = Enumerable.Range(0, 5).Select(_ => Timed(() => Words(snapshot))).MinBy(turn => turn.Took);
        return (new TraceTrial
        {
            Updates = replay.Updates.Count,
            Bytes = replay.Updates.Sum(update => (long)update.Length),
            YjsType = replay.Took,
            Yjs = oracle.Time(replay.Updates, "note"),
            Admit = admit,
            Refused = refused,
            Merge = merge,
            Merged = merged.Length,
            Compact = compact,
            Snapshot = snapshot,
            Read = read,
            Ends = words == replay.Text && Words(merged) == replay.Text,
        }, replay);
    }

    /// <summary>The words of a note.</summary>
    /// <param name="updates">Its updates.</param>
    /// <returns>The plain text.</returns>
    public static string Words(params ReadOnlySpan<byte[]> updates)
    {
        var document = new CrdtDocument();
        foreach (var update in updates)
        {
            document.Apply(update);
        }

        return PlainText.Of(document);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Ends ? "ok" : "differs")}, {Updates:N0} updates of {Bytes:N0} bytes; admitted in {Admit.TotalMilliseconds:N0} ms ({Updates / Admit.TotalSeconds:N0}/s, {Refused} refused), "
        + $"merged in {Merge.TotalMilliseconds:N0} ms to {Merged:N0} bytes, compacted in {Compact.TotalMilliseconds:N0} ms to {Snapshot.Length:N0} bytes, words from there in {Read.TotalMilliseconds:N1} ms; "
        + $"yjs: typed in {YjsType.TotalMilliseconds:N0} ms, applied one by one in {Yjs.Apply.TotalMilliseconds:N0} ms ({Updates / Yjs.Apply.TotalSeconds:N0}/s), state {Yjs.State.Length:N0} bytes ({SizeOfYjs:N2} %), loaded in {Yjs.Load.TotalMilliseconds:N1} ms");

    private static (T Made, TimeSpan Took) Timed<T>(Func<T> work)
    {
        var began = Stopwatch.GetTimestamp();
        var made = work();
        return (made, Stopwatch.GetElapsedTime(began));
    }
}
