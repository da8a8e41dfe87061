using AreaSend.Calendar;
using AreaSend.Framework;
using AreaSend.Web.TagHelpers.Content;

namespace AreaSend.Web.Pages.Calendar;

/// <summary>The dates of an inspection in words.</summary>
public static class MilestoneWords
{
    /// <summary>Headings of the table.</summary>
    public static IReadOnlyList<Cell> Head { get; } = ["What", "When", "How it is counted"];

    /// <summary>The dates in the order in which they come.</summary>
    public static IReadOnlyList<IReadOnlyList<Cell>> Rows(TimelineView timeline) =>
        [.. timeline.Milestones.OrderBy(one => one.Day).ThenBy(one => one.Kind).Select(one => new Cell[] { Name(one.Kind), When(one), Counted(one.Kind, timeline.Counts) })];

    /// <summary>Such as <c>Tuesday 9 September 2025, midday</c>.</summary>
    public static string When(Milestone milestone) => When(milestone.Day, milestone.At);

    /// <summary>Such as <c>Tuesday 9 September 2025, midday</c>.</summary>
    public static string When(DateOnly day, TimeOnly? at) => at is { } time ? $"{Words.Day(day)} {day.Year}, {Words.Time(time)}" : $"{Words.Day(day)} {day.Year}";

    /// <summary>What falls on the date.</summary>
    public static string Name(MilestoneKind kind) => kind switch
    {
        MilestoneKind.Notification => "Area is notified",
        MilestoneKind.SurveysOpen => "Surveys open",
        MilestoneKind.FirstInformation => "First set of information is due",
        MilestoneKind.ChildrenChosen => "Inspectors have chosen the tracked children",
        MilestoneKind.SecondInformation => "Second set of information is due",
        MilestoneKind.SurveysClose => "Surveys close at the end of the day",
        MilestoneKind.OffSite => "Off-site fieldwork starts",
        MilestoneKind.OnSite => "First day on site",
        MilestoneKind.Feedback => "Last day on site, feedback, end of the inspection",
        MilestoneKind.Draft => "Draft report at the latest",
        MilestoneKind.Comments => "Comments of the partnership at the latest",
        MilestoneKind.Final => "Final report at the latest",
        MilestoneKind.Complaint => "Last day for a complaint",
        MilestoneKind.Publication => "Publication, when nobody complains",
        _ => "Another date",
    };

    /// <summary>How the date follows from another.</summary>
    public static string Counted(MilestoneKind kind, DayCounts counts) => kind switch
    {
        MilestoneKind.Notification => $"{Days(counts.NotificationToOnSite)} before the first day on site",
        MilestoneKind.SurveysOpen => "The notification day",
        MilestoneKind.FirstInformation or MilestoneKind.ChildrenChosen => $"{Days(counts.FirstInformation)} after notification",
        MilestoneKind.SecondInformation => $"{Days(counts.SecondInformation)} after notification",
        MilestoneKind.SurveysClose => $"Open for {Days(counts.Surveys)}, {(counts.SurveysCountNotification ? "the notification day among them" : "from the day after notification")}",
        MilestoneKind.OffSite => $"{Days(counts.OffSite)} before the first day on site, {Days(counts.NotificationToOnSite - counts.OffSite)} after notification",
        MilestoneKind.OnSite => $"{Days(counts.NotificationToOnSite)} after notification",
        MilestoneKind.Feedback => $"Day {counts.OnSite} on site",
        MilestoneKind.Draft => $"{Days(counts.Draft)} after the end of the inspection",
        MilestoneKind.Comments => $"{Days(counts.Comments)} after the draft report",
        MilestoneKind.Final => $"{Days(counts.Final)} after the end of the inspection",
        MilestoneKind.Complaint => $"{Days(counts.Complaint)} after the final report",
        MilestoneKind.Publication => $"{Days(counts.Publication)} after the last day for a complaint",
        _ => "",
    };

    private static string Days(int count) => count == 1 ? "1 working day" : $"{count} working days";
}
