using System.Collections.Immutable;
using AreaSend.Calendar;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>Decides which list of bank holidays is in use.</summary>
[Handbook("K033", "gov.uk bank holidays")]
public static class CalendarDecider
{
    /// <summary>The list in use: the one that goes on longer; when both end with the same year, the imported one.</summary>
    /// <param name="state">What was imported.</param>
    /// <param name="shipped">The list that ships with the product.</param>
    /// <returns>The list.</returns>
    public static BankHolidayList InUse(CalendarState state, BankHolidayList shipped) =>
        IsImported(state, shipped) ? new BankHolidayList(state.Imported!.Holidays, state.Imported.FirstKnownDay, state.Imported.LastKnownDay) : shipped;

    /// <summary>Whether the imported list is the one in use.</summary>
    /// <param name="state">What was imported.</param>
    /// <param name="shipped">The list that ships with the product.</param>
    /// <returns>True when it is; false while the shipped list is.</returns>
    public static bool IsImported(CalendarState state, BankHolidayList shipped) => state.Imported is { } imported && imported.LastKnownDay >= shipped.LastKnownDay;

    /// <summary>Imports a newer list. Earlier years that it lacks are kept, so that dates of past inspections can still be worked out.</summary>
    /// <param name="state">What was imported before.</param>
    /// <param name="shipped">The list that ships with the product.</param>
    /// <param name="revision">The calendar's version.</param>
    /// <param name="command">The file and the version seen.</param>
    /// <param name="by">Name of who imports.</param>
    /// <param name="now">The time.</param>
    /// <returns>The event, or a refusal <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (malformed, or older than the one in use), <c>exists</c> (the one in use).</returns>
    public static Decision<CalendarEvent> Import(CalendarState state, BankHolidayList shipped, long revision, CalendarCommand.Import command, string by, DateTimeOffset now)
    {
        var read = BankHolidayFile.Read(command.File);
        if (!read.Accepted)
        {
            return read.Refusal;
        }

        var inUse = InUse(state, shipped);
        var merged = new BankHolidayList(Merged(inUse, read.Value), Earlier(inUse, read.Value), read.Value.LastKnownDay);
        var refusal = Stale(command.Seen, revision) ?? Older(inUse, read.Value) ?? Gap(inUse, read.Value) ?? Same(inUse, merged);
        return refusal is null
            ? new CalendarEvent.BankHolidaysImported(merged.Holidays, merged.FirstKnownDay, merged.LastKnownDay, by, now)
            : refusal;
    }

    private static ImmutableArray<BankHoliday> Merged(BankHolidayList inUse, BankHolidayList read) =>
        [.. inUse.Holidays.Where(one => one.Day < read.FirstKnownDay), .. read.Holidays];

    private static DateOnly Earlier(BankHolidayList inUse, BankHolidayList read) => inUse.FirstKnownDay < read.FirstKnownDay ? inUse.FirstKnownDay : read.FirstKnownDay;

    private static Refusal? Stale(long? seen, long revision) => seen is null || seen == revision
        ? null
        : new Refusal(RefusalCode.Stale, "Someone imported a list after you opened this page. Look at the one in use now, and import yours if it is newer.");

    private static Refusal? Older(BankHolidayList inUse, BankHolidayList read) => read.LastKnownDay >= inUse.LastKnownDay
        ? null
        : No($"This file is older than the list in use: it ends with {read.LastKnownDay.Year}, the list in use with {inUse.LastKnownDay.Year}. Download the newest file from GOV.UK.");

    private static Refusal? Gap(BankHolidayList inUse, BankHolidayList read) => read.FirstKnownDay <= inUse.LastKnownDay.AddDays(1)
        ? null
        : No($"This file begins with {read.FirstKnownDay.Year}, and the list in use ends with {inUse.LastKnownDay.Year}. Import a file that has the years between them first.");

    private static Refusal? Same(BankHolidayList inUse, BankHolidayList merged) => merged.LastKnownDay == inUse.LastKnownDay && merged.Holidays.AsSpan().SequenceEqual(inUse.Holidays.AsSpan())
        ? new Refusal(RefusalCode.Exists, "This is the list in use already, so nothing was changed.", "K033", "File")
        : null;

    private static Refusal No(string message) => new(RefusalCode.Invalid, message, "K033", "File");
}
