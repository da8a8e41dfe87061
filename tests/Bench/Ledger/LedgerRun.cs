using System.Diagnostics;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;

namespace AreaSend.Bench.Ledger;

/// <summary>Many streams at once, each of which appends again as soon as it is answered, as many open notes do.</summary>
internal sealed class LedgerRun(ILedger ledger, LedgerOptions options)
{
    // about the size of one edit on the wire
    private const string Payload = "{\"update\":\"AQHk3p2mDQAEAQR0ZXh0BWhlbGxvAA==\",\"client\":\"0192d7a0\"}";

    /// <summary>Appends for the warm-up and the measured seconds.</summary>
    /// <returns>Milliseconds of every append that was answered in the measured seconds.</returns>
    public async Task<List<double>> MeasureAsync()
    {
        var from = Stopwatch.GetTimestamp() + (options.Warmup * Stopwatch.Frequency);
        var until = from + (options.Seconds * Stopwatch.Frequency);
        var times = await Task.WhenAll(Enumerable.Range(0, options.Streams).Select(n => Task.Run(() => StreamAsync($"bench/{n}", from, until))));
        return [.. times.SelectMany(t => t)];
    }

    private async Task<List<double>> StreamAsync(string stream, long from, long until)
    {
        var times = new List<double>();
        var head = StreamHead.Empty;
        while (true)
        {
            var append = Next(stream, head);
            var started = Stopwatch.GetTimestamp();
            if (await ledger.AppendAsync(append) is not AppendResult.Recorded recorded)
            {
                throw new InvalidOperationException("Nobody else appends to this stream, and yet it was not recorded.");
            }

            var ended = Stopwatch.GetTimestamp();
            if (ended >= until)
            {
                return times;
            }

            if (ended >= from)
            {
                times.Add(Stopwatch.GetElapsedTime(started, ended).TotalMilliseconds);
            }

            head = new StreamHead(recorded.Version, append.Entries[0].Hash);
        }
    }

    private static Append Next(string stream, StreamHead head)
    {
        var (command, now) = (Guid.CreateVersion7(), DateTimeOffset.UtcNow);
        var at = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var hash = EntryHash.Of(head.Hash.Span, stream, head.Version + 1, "bench.appended.v1", Payload, "bench", command, at);
        return new Append(stream, head.Version, head.Hash.ToArray(), command, "bench", at, [new NewEntry("bench.appended.v1", Payload, hash)], []);
    }
}
