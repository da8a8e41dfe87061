using System.Diagnostics;
using System.Globalization;
using AreaSend.Testing.Crdt;
using AreaSend.Testing.Crdt.Hostile;
using AreaSend.Testing.Yjs;

namespace AreaSend.Bench.Crdt;

/// <summary>The verb <c>crdt</c>: the extensive run of what every test run does with a few seeds. Two oracles, one for each core.</summary>
internal static class CrdtVerb
{
    private const int HostileInAHistory = 500;
    private const int Part = 2000;

    /// <summary>Runs histories and hostile updates, prints figures; 0 when nothing was found.</summary>
    public static int Run(string[] args)
    {
        if (Read(args) is not { } options)
        {
            return Usage.Print();
        }

        var began = Stopwatch.GetTimestamp();
        var found = 0;
        foreach (var shape in (YjsShape[])[YjsShape.Free, YjsShape.Note])
        {
            found += InParts($"histories ({shape})", options.Seed, options.Histories / 2, (oracle, seed, count) => (new HistoryTrial(oracle, shape).Run(seed, count), null));
        }

        found += InParts("hostile", options.Seed, options.Hostile / HostileInAHistory, (oracle, seed, count) =>
        {
            var trial = new AdmissionTrial(oracle, HostileInAHistory);
            return (trial.Run(seed, count), trial.Cost);
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE all: {found} findings in {Stopwatch.GetElapsedTime(began).TotalMinutes:N1} minutes"));
        return found == 0 ? 0 : 1;
    }

    private static int InParts(string what, long first, int count, Func<YjsOracle, long, int, (Trial Trial, MessageCost? Cost)> run)
    {
        var began = Stopwatch.GetTimestamp();
        var (found, done) = (0, 0);
        var parts = Enumerable.Range(0, (count + Part - 1) / Part).Select(part => (Seed: first + ((long)part * Part), Count: Math.Min(Part, count - (part * Part))));
        Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, part =>
        {
            using var oracle = YjsOracle.Start();
            var (trial, cost) = run(oracle, part.Seed, part.Count);
            lock (Console.Out)
            {
                found += trial.Found;
                done += part.Count;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"FIGURE {what}: seeds {part.Seed} to {part.Seed + part.Count - 1}: {trial}, {trial.Found} findings{Told(cost)}; {done} of {count} in {Stopwatch.GetElapsedTime(began).TotalSeconds:N0} s"));
                foreach (var finding in trial.Findings)
                {
                    Console.WriteLine(finding);
                }
            }
        });
        return found;
    }

    private static string Told(MessageCost? cost) => cost is null ? "" : string.Create(CultureInfo.InvariantCulture,
        $", at most {cost.Bytes:N0} bytes and {cost.Time.TotalMilliseconds:N1} ms a message");

    private static (int Histories, int Hostile, long Seed)? Read(string[] args)
    {
        var (histories, hostile, seed) = (100_000, 1_000_000, 1L);
        for (var at = 0; at < args.Length; at += 2)
        {
            if (at + 1 == args.Length || !long.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || (args[at] is not "--seed" && value > int.MaxValue))
            {
                return null;
            }

            switch (args[at])
            {
                case "--histories": histories = (int)value; break;
                case "--hostile": hostile = (int)value; break;
                case "--seed": seed = value; break;
                default: return null;
            }
        }

        return (histories, hostile, seed);
    }
}
