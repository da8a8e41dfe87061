using System.Collections.Concurrent;
using System.Diagnostics;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Testing.Live;

namespace AreaSend.Bench.Load;

/// <summary>One run: people in notes, typing at a steady rate whatever the server does (open loop).</summary>
internal sealed class LoadRun : IAsyncDisposable
{
    private readonly ILoadTarget target;
    private readonly LoadOptions options;
    private readonly ConcurrentDictionary<uint, Typist> typists = [];
    private readonly List<double> late = [];

    private LoadRun(ILoadTarget target, LoadOptions options) => (this.target, this.options) = (target, options);

    /// <summary>Signs people in, starts the notes, connects everyone.</summary>
    public static async Task<LoadRun> PrepareAsync(ILoadTarget target, LoadOptions options)
    {
        var run = new LoadRun(target, options);
        await target.PrepareAsync(options.Clients);
        uint id = 1000;
        for (var d = 0; d < options.Docs; d++)
        {
            var document = await target.StartNoteAsync(d + 1);
            for (var person = 0; person < options.Clients; person++)
            {
                var typist = new Typist(++id, document, await target.ConnectAsync(person), run.typists);
                run.typists[id] = typist;
                await typist.OpenAsync();
            }
        }

        return run;
    }

    /// <summary>Types, measures, and reads every note back.</summary>
    public async Task<LoadResult> MeasureAsync()
    {
        await TypeAsync(options.Warmup);
        foreach (var typist in typists.Values)
        {
            typist.StartMeasuring();
        }

        late.Clear();
        var processor = Processor();
        var elapsed = await TypeAsync(options.Seconds);
        await Task.WhenAll(typists.Values.Select(t => t.SettledAsync()));
        var used = Processor() - processor;
        var latencies = typists.Values.SelectMany(t => t.Latencies).Order().ToArray();
        var (lost, doubled) = await AccountAsync();
        return new LoadResult(
            target.Name,
            options.Docs,
            options.Clients,
            options.Rate,
            options.Seconds,
            At(latencies, 0.5),
            At(latencies, 0.99),
            At(latencies, 1),
            Math.Round(latencies.Length / elapsed.TotalSeconds),
            target.Hosts.Count == 0 ? null : Math.Round(used / Math.Max(1, latencies.Length), 1),
            typists.Values.Sum(t => (long)t.Acknowledged.Count),
            lost,
            doubled,
            At([.. late.Order()], 0.99));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var typist in typists.Values)
        {
            await typist.DisposeAsync();
        }
    }

    private static double At(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : Math.Round(sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))], 3);

    private double Processor() => target.Hosts.Sum(h => h.ProcessorMicroseconds);

    private async Task<TimeSpan> TypeAsync(int seconds)
    {
        var started = Stopwatch.GetTimestamp();
        var spacing = TimeSpan.FromSeconds(1 / options.Rate);
        var random = new Random(4711);
        var queue = new PriorityQueue<Typist, TimeSpan>(typists.Values.Select(t => (t, spacing * random.NextDouble())));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (queue.TryPeek(out var typist, out var due) && due < TimeSpan.FromSeconds(seconds))
        {
            var now = Stopwatch.GetElapsedTime(started);
            if (due > now)
            {
                await tick.WaitForNextTickAsync();
                continue;
            }

            late.Add((now - due).TotalMilliseconds);
            queue.DequeueEnqueue(typist, due + spacing);
            typist.Type();
        }

        return Stopwatch.GetElapsedTime(started);
    }

    private async Task<(long Lost, long Doubled)> AccountAsync()
    {
        var (lost, doubled) = (0L, 0L);
        foreach (var note in typists.Values.GroupBy(t => t.Document, StringComparer.Ordinal))
        {
            // what a reader is given knows every acknowledged clock; the ledger itself has each update once
            var known = CrdtUpdate.StateVectorOf(CrdtUpdate.Merge(await note.First().ReadAllAsync()));
            lost += note.SelectMany(t => t.Acknowledged.Select(clock => (t.Id, clock))).Count(key => (long)key.clock >= known[key.Id]);
            if (await target.RecordedAsync(note.Key) is { } recorded)
            {
                doubled += recorded.Count - recorded.Select(u => TypingUpdates.Read(u.Update)).Distinct().Count();
            }
        }

        return (lost, doubled);
    }
}
