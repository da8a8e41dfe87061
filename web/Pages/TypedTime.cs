using System.Globalization;

namespace AreaSend.Web.Pages;

/// <summary>A time of day as people type it.</summary>
public static class TypedTime
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "H.mm", "HH.mm", "h:mmtt", "h.mmtt", "htt", "h:mm tt", "h.mm tt", "h tt"];

    /// <summary>Reads <c>9:30am</c>, <c>9.30</c>, <c>14:05</c>, <c>11am</c> and the like.</summary>
    /// <returns>The time; null when it is none.</returns>
    public static TimeOnly? Read(string? text) =>
        TimeOnly.TryParseExact((text ?? "").Trim().ToUpperInvariant(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A time as a form shows it, such as <c>9:30am</c>.</summary>
    public static string Write(TimeOnly time) => time.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();
}
