using System.Globalization;
using AreaSend.Testing.Crdt;
using AreaSend.Testing.Crdt.Hostile;
using AreaSend.Testing.Yjs;

namespace AreaSend.Bench.Crdt;

/// <summary>The verb <c>codec</c>: the numbers of the codec, with those of yjs from the same run beside them.</summary>
internal static class CodecVerb
{
    private const int HundredHostile = 17;

    /// <summary>Prints a line for each number.</summary>
    public static int Run()
    {
        using var oracle = YjsOracle.Start();
        var (trial, replay) = TraceTrial.Run(oracle, Traces.AutomergePaper);
        (trial, replay) = TraceTrial.Run(oracle, Traces.AutomergePaper);
        Console.WriteLine($"trace    {trial}");
        Print("walk and admit, 17 % mutants refused", 20_000, Mixed(oracle, replay), "updates/s");
        Print("merge of all updates of the trace", 2000, trial.Merge.TotalMilliseconds, "ms");
        Print("compaction of all updates of the trace", 2000, trial.Compact.TotalMilliseconds, "ms");
        Print("words of that note from its snapshot", 100, trial.Read.TotalMilliseconds, "ms");
        Print("its size in hundredths of yjs's own state", 101, trial.SizeOfYjs, "%");
        var hostile = new AdmissionTrial(oracle, 2000);
        var found = hostile.Run(1, 40);
        Print("most memory of one hostile message", MessageCost.MostBytes, hostile.Cost.Bytes, "bytes");
        Print("longest time of one hostile message", MessageCost.Longest.TotalMilliseconds, hostile.Cost.Time.TotalMilliseconds, "ms");
        Print("findings among hostile messages", 0, found.Found, $"of {found["hostile updates"]}");
        return found.Found == 0 && trial.Ends ? 0 : 1;
    }

    /// <summary>Small updates with mutants between them, each refused or let in; yjs applies the same ones, what it throws at not counted against it.</summary>
    private static double Mixed(YjsOracle oracle, YjsReplay replay)
    {
        var bytes = new HostileBytes(new Random(1));
        var random = new Random(2);
        var author = GuardedNote.AuthorOf(1);
        var (probe, mixed) = (new GuardedNote(), new List<byte[]>());
        foreach (var update in replay.Updates.Take(60_000))
        {
            while (random.Next(100) < HundredHostile)
            {
                var mutant = bytes.Mutant(update);
                if (probe.Ask(mutant, author).Refusal is not null)
                {
                    mixed.Add(mutant);
                }
            }

            probe.Submit(update, author);
            mixed.Add(update);
        }

        var (note, refused) = (new GuardedNote(), 0);
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        foreach (var update in mixed)
        {
            refused += note.Submit(update, author).Refusal is null ? 0 : 1;
        }

        var ours = mixed.Count / System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds;
        var theirs = oracle.Time(mixed, "");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"         {mixed.Count:N0} updates, {100.0 * refused / mixed.Count:N1} % refused; yjs applies the same at {mixed.Count / theirs.Apply.TotalSeconds:N0}/s"));
        return ours;
    }

    private static void Print(string what, double aim, double reached, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-45} {reached,14:N1} {unit} (aim {aim:N0})"));
}
