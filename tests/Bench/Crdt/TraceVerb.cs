using System.Diagnostics;
using System.Globalization;
using AreaSend.Testing.Crdt;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using AreaSend.Testing.Yjs;

namespace AreaSend.Bench.Crdt;

/// <summary>The verb <c>trace</c>: an editing trace through the codec, and through the document grain of a running product.</summary>
internal static class TraceVerb
{
    private const int BatchesAtOnce = 64;

    // the hub ends a connection that calls a hundred times a second for long
    private const int CallsOfAConnection = 200;

    /// <summary>Prints a line for each; 0 when both end with the trace's own text.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var file, ..] || !File.Exists(file))
        {
            return Usage.Print();
        }

        using var oracle = YjsOracle.Start();
        var (trial, replay) = TraceTrial.Run(oracle, file);
        Console.WriteLine($"codec    {trial}");
        var product = await ThroughProductAsync(replay);
        return trial.Ends && product ? 0 : 1;
    }

    private static async Task<bool> ThroughProductAsync(YjsReplay replay)
    {
        await using var product = await EmbeddedProduct.StartAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var inspection = await visitor.FirstInspectionAsync();
        var other = await visitor.StartNoteAsync(inspection, "Another note");
        var note = await visitor.StartNoteAsync(inspection, "A trace");
        var typed = await SubmitAsync(visitor, note, replay.Updates);
        var open = await OpenAsync(visitor, note);
        product.Host.Kill();
        await product.StartAgainAsync();

        // the process has to be warm for the note to be measured, and the note cold
        var first = await OpenAsync(visitor, other);
        var cold = await OpenAsync(visitor, note);
        var warm = await OpenAsync(visitor, note);
        var ends = new[] { open, cold, warm }.All(opened => opened.Words == replay.Text);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"document {(ends ? "ok" : "differs")}, {replay.Updates.Count:N0} updates recorded in {typed.TotalSeconds:N1} s ({replay.Updates.Count / typed.TotalSeconds:N0}/s, {BatchesAtOnce} at a time); "
            + $"opened {Told(open)}, cold after kill -9 and restart (where another note took {first.Took.TotalMilliseconds:N0} ms) {Told(cold)}, again {Told(warm)}"));
        return ends;
    }

    private static async Task<TimeSpan> SubmitAsync(Visitor visitor, string note, IReadOnlyList<byte[]> updates)
    {
        var began = Stopwatch.GetTimestamp();
        foreach (var calls in updates.Chunk(BatchesAtOnce).Chunk(CallsOfAConnection))
        {
            await using var connection = await visitor.ConnectAsync();
            await connection.OpenAsync(note, updates.Count);
            foreach (var chunk in calls)
            {
                var answer = await connection.SubmitAsync(note, [.. chunk.Select(update => (Guid.CreateVersion7(), update))]);
                if (answer.Refusal is not null)
                {
                    throw new InvalidOperationException($"The note refused a part of the trace as {answer.Refusal}.");
                }
            }
        }

        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<(string Words, int Bytes, int Updates, TimeSpan Took)> OpenAsync(Visitor visitor, string note)
    {
        await using var connection = await visitor.ConnectAsync();
        var updates = new List<byte[]>();
        var began = Stopwatch.GetTimestamp();
        var page = await connection.OpenAsync(note);
        for (; ; page = await connection.ReadAsync(note, page.Updates[^1].Sequence))
        {
            updates.AddRange(page.Updates.Select(update => update.Update));
            if (page.Updates.Count == 0 || page.Updates[^1].Sequence >= page.Head)
            {
                break;
            }
        }

        var took = Stopwatch.GetElapsedTime(began);
        return (TraceTrial.Words([.. updates]), updates.Sum(update => update.Length), updates.Count, took);
    }

    private static string Told((string Words, int Bytes, int Updates, TimeSpan Took) opened) =>
        string.Create(CultureInfo.InvariantCulture, $"in {opened.Took.TotalMilliseconds:N0} ms with {opened.Bytes:N0} bytes in {opened.Updates} updates");
}
