using AreaSend.Vocabulary;

namespace AreaSend.Calendar;

/// <summary>The bank holidays, and dates worked out with them, for everyone who is signed in. Key: 0.</summary>
[Alias("calendar.grain")]
public interface ICalendarGrain : IGrainWithIntegerKey
{
    /// <summary>The bank holidays in use.</summary>
    /// <returns>The view.</returns>
    [Alias("read")]
    Task<CalendarView> ReadAsync();

    /// <summary>Imports a newer list; the import is recorded.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">The file.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (schedulers only), <c>empty</c>, <c>too-long</c>, <c>invalid</c> (malformed, or older than the one in use), <c>exists</c> (the one in use), <c>stale</c>.</returns>
    [Alias("import")]
    Task<Answer<Receipt>> ImportAsync(CommandId id, CalendarCommand.Import command);

    /// <summary>The bank holidays in use, for other grains that count working days.</summary>
    /// <returns>The list.</returns>
    [Alias("holidays")]
    [Orleans.Concurrency.AlwaysInterleave]
    Task<BankHolidayList> HolidaysAsync();

    /// <summary>Works out all dates of an inspection. Records nothing.</summary>
    /// <param name="question">From which day.</param>
    /// <returns>The dates; refuses with <c>unknown</c> (edition), <c>invalid</c> (no working day, or beyond the known years).</returns>
    [Alias("work-out")]
    Task<Answer<TimelineView>> WorkOutAsync(TimelineQuestion question);
}
