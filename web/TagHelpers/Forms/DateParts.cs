using System.Globalization;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>A date as it was typed.</summary>
public sealed class DateParts
{
    /// <summary>Day of the month.</summary>
    public string? Day { get; set; }

    /// <summary>Month, as a figure.</summary>
    public string? Month { get; set; }

    /// <summary>Year, four figures.</summary>
    public string? Year { get; set; }

    /// <summary>The parts of a date.</summary>
    public static DateParts Of(DateOnly date) => new() { Day = $"{date.Day}", Month = $"{date.Month}", Year = $"{date.Year:0000}" };

    /// <summary>The date; null when there is no such day.</summary>
    public DateOnly? Read() =>
        DateOnly.TryParseExact($"{Day?.Trim()}/{Month?.Trim()}/{Year?.Trim()}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
