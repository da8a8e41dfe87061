using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>The days on which inspectors are on site: five, Monday to Friday. Bank holidays are not known here yet.</summary>
[Handbook("K038", "draft 2022, paragraph 96")]
public static class OnSiteWeek
{
    /// <summary>How many days inspectors are on site.</summary>
    public const int Days = 5;

    /// <summary>Whether a day is Monday to Friday.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from Monday to Friday.</returns>
    public static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The fifth on-site day.</summary>
    /// <param name="first">The first, a weekday at least seven days before the end of the calendar.</param>
    /// <returns>The fourth weekday after it.</returns>
    public static DateOnly LastDay(DateOnly first) => Weekdays(first, Days - 1);

    /// <summary>The Monday of the week that a day lies in.</summary>
    /// <param name="day">The day.</param>
    /// <returns>That Monday; the day itself when it is one.</returns>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Counts weekdays from a day.</summary>
    /// <param name="from">Where to start; not counted.</param>
    /// <param name="count">How many weekdays; below zero counts backwards.</param>
    /// <returns>The day reached.</returns>
    public static DateOnly Weekdays(DateOnly from, int count)
    {
        var day = from;
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(Math.Sign(count));
            left -= IsWeekday(day) ? 1 : 0;
        }

        return day;
    }
}
