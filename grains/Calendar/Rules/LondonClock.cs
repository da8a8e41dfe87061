using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>The clock that deadlines are told by: Europe/London, through summer and winter time.</summary>
[Handbook("K039", "draft 2022, paragraph 159")]
public static class LondonClock
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The instant of a day and time on the clock.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time. One that the clock shows twice is the later one; one that it leaves out is an hour on.</param>
    /// <returns>The instant, with the offset that the clock then has.</returns>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Min() : Zone.GetUtcOffset(local);
        return TimeZoneInfo.ConvertTime(new DateTimeOffset(local, offset), Zone);
    }

    /// <summary>The day on the clock.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The day.</returns>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The time on the clock.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The time of day.</returns>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);
}
