using System.Globalization;
using AreaSend.Framework.Catalogue;

namespace AreaSend.Web.Pages.Framework;

/// <summary>What an edition holds, in words.</summary>
public static class EditionWords
{
    /// <summary>Such as <c>In force from 7 July 2025</c>.</summary>
    public static string InForce(DateOnly? from, bool dayPresumed) => from switch
    {
        null => "Never in force: a draft",
        { } day when dayPresumed => $"In force from {Words.Date(day)} (the sources name the month only)",
        { } day => $"In force from {Words.Date(day)}",
    };

    /// <summary>Such as <c>14 working days</c>, <c>midday</c>, <c>Yes</c>.</summary>
    public static string Value(Figure figure) => figure.Unit switch
    {
        FigureUnit.Clock => TimeOnly.TryParseExact(figure.Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? Words.Time(time) : figure.Value,
        FigureUnit.YesOrNo => figure.Value == "yes" ? "Yes" : "No",
        FigureUnit.WorkingDays => Counted(figure.Value, "working day", "working days"),
        FigureUnit.Days => Counted(figure.Value, "day", "days"),
        FigureUnit.Months => Counted(figure.Value, "calendar month", "calendar months"),
        FigureUnit.Years => Counted(figure.Value, "calendar year", "calendar years"),
        FigureUnit.Children => Counted(figure.Value, "child", "children"),
        _ => figure.Value,
    };

    /// <summary>Which set of information.</summary>
    public static string Of(InformationDue due) => due is InformationDue.First ? "First set" : "Second set";

    /// <summary>Which checklist.</summary>
    public static string Of(Checklist list) => list is Checklist.SetUp ? "Set-up discussion" : "Feedback meeting";

    /// <summary>Such as <c>First day on site, in person</c>.</summary>
    public static string WhenAndHow(ActivityKind activity) => string.Join(", ", activity.Modes.Select(Of).Prepend(Of(activity.Phase)));

    private static string Of(ActivityPhase phase) => phase switch
    {
        ActivityPhase.SetUp => "Week 1",
        ActivityPhase.OffSite => "Week 2, off site",
        ActivityPhase.OffSiteAndOnSite => "Weeks 2 and 3",
        ActivityPhase.OnSite => "Week 3, on site",
        ActivityPhase.FirstOnSiteDay => "First day on site",
        ActivityPhase.LastOnSiteDay => "Last day on site",
        _ => "At any time",
    };

    private static string Of(ActivityMode mode) => mode switch
    {
        ActivityMode.Remote => "by video",
        ActivityMode.OnSite => "in person",
        _ => "by phone",
    };

    private static string Counted(string figure, string one, string many) => figure == "1" ? $"1 {one}" : $"{figure} {many}";
}
