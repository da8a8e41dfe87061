using System.Globalization;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>Days as sentences write them.</summary>
public static class DayWords
{
    /// <summary>Such as <c>24 November 2026</c>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The words.</returns>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>Tuesday 24 November 2026</c>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The words.</returns>
    public static string WithWeekday(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
