using System.Globalization;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>Days as the reasons write them.</summary>
internal static class DueWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Such as <c>24 November 2026</c>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The words.</returns>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);
}
