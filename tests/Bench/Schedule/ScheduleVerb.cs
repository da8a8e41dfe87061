using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;

namespace AreaSend.Bench.Schedule;

/// <summary>The verb <c>schedule</c>: how long the schedule of all areas takes at the server, each with an invented history.</summary>
internal static partial class ScheduleVerb
{
    private const double Aim = 100;
    private const int WarmUp = 20;
    private const string Scheduler = "sam-whitfield";

    /// <summary>Writes the histories through the pages, then opens the schedule again and again on one connection; 0 when the 95th percentile is within the aim.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var times = args is ["--times", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? Math.Max(chosen, 1) : 200;
        await using var product = await EmbeddedProduct.StartAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, Scheduler);
        var entries = await WriteAsync(visitor);
        var good = true;
        foreach (var path in new[] { "/schedule", "/schedule/year" })
        {
            good &= await MeasureAsync(visitor, path, times, entries);
        }

        return good ? 0 : 1;
    }

    private static async Task<bool> MeasureAsync(Visitor visitor, string path, int times, int entries)
    {
        var taken = new List<double>();
        var page = "";
        for (var time = 0; time < WarmUp + times; time++)
        {
            var began = Stopwatch.GetTimestamp();
            page = await visitor.GetAsync(path);
            taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        var sorted = taken.Skip(WarmUp).Order().ToList();
        var (median, most) = (sorted[sorted.Count / 2], sorted[sorted.Count * 95 / 100]);
        var rows = AreaLink().Count(page);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"FIGURE {path}: {rows} areas shown, {entries} inspections in their histories, {times} times from the same machine: median {median:N1} ms, 95th percentile {most:N1} ms, most {sorted[^1]:N1} ms (aim {Aim:N0} ms), {page.Length / 1024} kB"));
        return most <= Aim;
    }

    private static async Task<int> WriteAsync(Visitor visitor)
    {
        var form = await visitor.GetAsync("/inspections/plan");
        var entries = 0;
        foreach (var code in AreaChoice().Matches(form).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal))
        {
            for (var entry = 0; entry < 2; entry++)
            {
                await visitor.PostAsync($"/local-areas/{code}/change/inspection", Fields(entries, entry));
                entries++;
            }
        }

        return entries;
    }

    private static Dictionary<string, string> Fields(int number, int entry)
    {
        var end = new DateOnly(2023, 3, 3).AddDays((number % 300) + (entry * 500));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CommandId"] = $"{Guid.CreateVersion7()}",
            ["Kind"] = "Full",
            ["Outcome"] = (number % 3) switch { 0 => "TypicallyPositive", 1 => "Inconsistent", _ => "SystemicFailings" },
        };
        Day(fields, "Start", end.AddDays(-4));
        Day(fields, "End", end);
        Day(fields, "ReportReceived", end.AddDays(40));
        Day(fields, "Published", end.AddDays(52));
        return fields;
    }

    private static void Day(Dictionary<string, string> fields, string name, DateOnly day)
    {
        fields[$"{name}.day"] = $"{day.Day}";
        fields[$"{name}.month"] = $"{day.Month}";
        fields[$"{name}.year"] = $"{day.Year}";
    }

    [GeneratedRegex(@"<option value=""(\d{3})""", RegexOptions.None, 1000)]
    private static partial Regex AreaChoice();

    [GeneratedRegex(@"href=""/local-areas/\d{3}""", RegexOptions.None, 1000)]
    private static partial Regex AreaLink();
}
