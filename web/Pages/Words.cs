using System.Globalization;
using AreaSend.Access;

namespace AreaSend.Web.Pages;

/// <summary>Dates, times, roles and phases as GOV.UK writes them.</summary>
public static class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Such as <c>24 November 2026</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>An edition of the handbook, such as <c>July 2025</c> for <c>2025-07</c>.</summary>
    public static string Edition(string id) =>
        DateOnly.TryParseExact($"{id}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", English) : id.Replace('-', ' ');

    /// <summary>Such as <c>Tuesday 24 November</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM", English);

    /// <summary>Such as <c>9:30am</c>, <c>11am</c>, <c>midday</c>.</summary>
    public static string Time(TimeOnly time) => time switch
    {
        { Hour: 12, Minute: 0 } => "midday",
        { Hour: 0, Minute: 0 } => "midnight",
        { Minute: 0 } => $"{(time.Hour + 11) % 12 + 1}{Half(time)}",
        _ => time.ToString("h:mm", CultureInfo.InvariantCulture) + Half(time),
    };

    /// <summary>An instant on the London clock, such as <c>9:30am on Tuesday 24 November</c>.</summary>
    public static string Moment(DateTimeOffset instant)
    {
        var local = London.At(instant);
        return $"{Time(TimeOnly.FromDateTime(local))} on {Day(DateOnly.FromDateTime(local))}";
    }

    /// <summary>Such as <c>9:30am to 11am</c>, or <c>from 9:30am</c> while it goes on.</summary>
    public static string Span(TimeOnly start, TimeOnly? end) => end is { } known ? $"{Time(start)} to {Time(known)}" : $"from {Time(start)}";

    /// <summary>A role in the handbook's words.</summary>
    public static string Of(Role role) => role switch
    {
        Role.LeadHmi => "Lead HMI",
        Role.CqcLead => "CQC lead",
        Role.EducationInspector => "Education inspector",
        Role.SocialCareInspector => "Social care inspector",
        Role.HealthInspector => "Health inspector",
        Role.Shadow => "Shadow inspector",
        Role.QualityAssurance => "Quality assurance inspector",
        Role.Lano => "Local area nominated officer",
        Role.Scheduler => "Scheduler",
        _ => "No part",
    };

    /// <summary>Where an inspection of three weeks stands on a day.</summary>
    /// <param name="first">First on-site day; the on-site week is the third.</param>
    /// <param name="today">The day in London.</param>
    public static string Phase(DateOnly first, DateOnly today)
    {
        var monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        return (today.DayNumber - monday.DayNumber) switch
        {
            < -14 => "Planned",
            < -7 => "Week 1: set up",
            < 0 => "Week 2: off site",
            var day when day < 7 && today >= first => day < 5 ? $"Week 3: on site, day {Math.Min(today.DayNumber - first.DayNumber + 1, 5)}" : "Week 3: on site",
            < 7 => "Week 3: on site soon",
            _ => "Visit over",
        };
    }

    private static string Half(TimeOnly time) => time.Hour < 12 ? "am" : "pm";
}
