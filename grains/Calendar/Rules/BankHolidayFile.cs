using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using AreaSend.Calendar;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>Reads the file of bank holidays that GOV.UK publishes. Every "no" names what is wrong in it.</summary>
[Handbook("K032", "gov.uk bank holidays")]
public static class BankHolidayFile
{
    /// <summary>Most characters of a file. That of GOV.UK has about 20,000.</summary>
    public const int MostCharacters = 200_000;

    private const string Division = "england-and-wales";
    private const string Field = "File";
    private const int MostTitle = 100;
    private static readonly (int Month, int Day) Christmas = (12, 25);

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text; the other two divisions are not looked at.</param>
    /// <returns>The holidays of England and Wales; a refusal <c>empty</c>, <c>too-long</c> or <c>invalid</c> that names what is wrong.</returns>
    public static Answer<BankHolidayList> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new Refusal(RefusalCode.Empty, "Choose the file of bank holidays, or paste its text.", Field: Field);
        }

        if (text.Length > MostCharacters)
        {
            return new Refusal(RefusalCode.TooLong, $"The file must be {MostCharacters:N0} characters or fewer. The one of GOV.UK is much shorter: check that this is it.", Field: Field);
        }

        try
        {
            using var file = JsonDocument.Parse(text);
            return Events(file.RootElement, out var events) is { } refusal ? refusal : Holidays(events);
        }
        catch (JsonException broken)
        {
            return No($"This is not the file of GOV.UK: it is no JSON from line {(broken.LineNumber ?? 0) + 1} on. Download bank-holidays.json again and import it as it is.");
        }
    }

    private static Refusal? Events(JsonElement root, out JsonElement events)
    {
        events = default;
        if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty(Division, out var division) || division.ValueKind is not JsonValueKind.Object)
        {
            return No($"The file has no part \"{Division}\". Import bank-holidays.json of GOV.UK as it is.");
        }

        if (!division.TryGetProperty("events", out events) || events.ValueKind is not JsonValueKind.Array)
        {
            return No($"The part \"{Division}\" has no list \"events\". Import bank-holidays.json of GOV.UK as it is.");
        }

        return events.GetArrayLength() > 0 ? null : No($"The part \"{Division}\" lists no bank holidays. Import bank-holidays.json of GOV.UK as it is.");
    }

    private static Answer<BankHolidayList> Holidays(JsonElement events)
    {
        var found = new SortedDictionary<DateOnly, BankHoliday>();
        var number = 0;
        foreach (var one in events.EnumerateArray())
        {
            var read = Holiday(one, ++number);
            if (read.Refusal is { } refusal)
            {
                return refusal;
            }

            if (!found.TryAdd(read.Value!.Day, read.Value))
            {
                return No($"The file has {DayWords.Of(read.Value.Day)} twice. Each bank holiday must be in it once.");
            }
        }

        return Whole([.. found.Values]);
    }

    private static Answer<BankHoliday> Holiday(JsonElement one, int number)
    {
        if (Text(one, "date") is not { } date || !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return No($"Bank holiday {number} of {Division} has no date such as 2026-12-25.");
        }

        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return No($"Bank holiday {number} of {Division} is {DayWords.Of(day)}, a {day.DayOfWeek}. GOV.UK lists the weekday on which it is observed.");
        }

        var title = Wording.Tidy(Text(one, "title"));
        if (Wording.Refuses(title, MostTitle, Field, "title") is not null)
        {
            return No($"Bank holiday {number} of {Division}, {DayWords.Of(day)}, has no good title: 1 to {MostTitle} characters in one line.");
        }

        var note = Wording.Tidy(Text(one, "notes"));
        return Wording.Refuses(note, MostTitle, Field, "note", mayBeEmpty: true) is null
            ? new BankHoliday(day, title, note)
            : No($"The note of bank holiday {number} of {Division}, {DayWords.Of(day)}, must be {MostTitle} characters or fewer in one line.");
    }

    /// <summary>A year is known whole when its list goes on to Christmas.</summary>
    private static Answer<BankHolidayList> Whole(ImmutableArray<BankHoliday> holidays)
    {
        var years = holidays.Where(one => (one.Day.Month, one.Day.Day).CompareTo(Christmas) >= 0).Select(one => one.Day.Year).ToHashSet();
        var first = holidays[0].Day.Year;
        var last = holidays[^1].Day.Year;
        last -= years.Contains(last) ? 0 : 1;
        var gap = Enumerable.Range(first, Math.Max(last - first + 1, 0)).FirstOrDefault(year => !years.Contains(year));
        if (last < first || gap != 0)
        {
            return No($"The file has no Christmas holiday in {(gap == 0 ? first : gap)}, so it is not whole. Import bank-holidays.json of GOV.UK as it is.");
        }

        return new BankHolidayList([.. holidays.Where(one => one.Day.Year <= last)], new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
    }

    private static string? Text(JsonElement one, string name) =>
        one.ValueKind is JsonValueKind.Object && one.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static Refusal No(string message) => new(RefusalCode.Invalid, message, "K032", Field);
}
