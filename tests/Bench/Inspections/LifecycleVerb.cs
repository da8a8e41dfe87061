using System.Diagnostics;
using System.Globalization;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Testing.Inspections;

namespace AreaSend.Bench.Inspections;

/// <summary>The verb <c>lifecycle</c>: random command sequences against the lifecycle of an inspection, in parts, one a core.</summary>
internal static class LifecycleVerb
{
    private const long Part = 50_000;

    /// <summary>Runs the sequences, prints figures; 0 when nothing was found.</summary>
    public static int Run(string[] args)
    {
        if (Read(args) is not { } options)
        {
            return Usage.Print();
        }

        var calendar = new InspectionCalendar(new BankHolidays(ShippedBankHolidays.Read()), GivenCounts.Of2022);
        var (began, found, done, commands) = (Stopwatch.GetTimestamp(), 0, 0L, 0L);
        var parts = Enumerable.Range(0, (int)((options.Sequences + Part - 1) / Part)).Select(part => (First: options.Seed + (part * Part), Count: Math.Min(Part, options.Sequences - (part * Part))));
        Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, part =>
        {
            var trial = new LifecycleTrial(calendar).Run(part.First, part.Count);
            lock (Console.Out)
            {
                (found, done, commands) = (found + trial.Found, done + part.Count, commands + trial["commands"]);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeds {part.First} to {part.First + part.Count - 1}: {trial}, {trial.Found} findings; {done} of {options.Sequences}"));
                foreach (var finding in trial.Findings)
                {
                    Console.WriteLine(finding);
                }
            }
        });
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"FIGURE lifecycle: {done} sequences, {commands} commands, seeds from {options.Seed}, {found} findings in {seconds:N1} s: {done / seconds:N0} sequences and {commands / seconds:N0} commands a second"));
        return found == 0 ? 0 : 1;
    }

    private static (long Sequences, long Seed)? Read(string[] args)
    {
        var (sequences, seed) = (1_000_000L, 1L);
        for (var at = 0; at < args.Length; at += 2)
        {
            if (at + 1 == args.Length || !long.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value > int.MaxValue)
            {
                return null;
            }

            switch (args[at])
            {
                case "--sequences": sequences = value; break;
                case "--seed": seed = value; break;
                default: return null;
            }
        }

        return (sequences, seed);
    }
}
