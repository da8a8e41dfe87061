using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Schedule;

namespace AreaSend.Web.Pages.Schedule;

/// <summary>An area in the year picture.</summary>
/// <param name="Code">DfE code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Months">What stands in each of the twelve months.</param>
public sealed record YearRow(string Code, string Name, IReadOnlyList<IReadOnlyList<YearMark>> Months)
{
    /// <summary>The picture of an area in a year. What is overdue and has nothing planned stands in this month of this year.</summary>
    public static YearRow Of(ScheduleRow row, int year, DateOnly today)
    {
        var marks = row.Due.Where(one => one.Due is not null).Select(one => Due(one, today))
            .Concat(row.Planned.Select(one => (one.Day, Mark: new YearMark($"{Short(one.Kind)} planned {one.Day.Day}", "app-year__mark--planned"))))
            .Concat(row.Clashes.DistinctBy(one => one.Day).Select(one => (one.Day, Mark: new YearMark("Clash", "app-year__mark--clash"))))
            .Where(one => one.Day.Year == year)
            .ToLookup(one => one.Day.Month, one => one.Mark);
        return new YearRow(row.Area.Code, row.Name, [.. Enumerable.Range(1, 12).Select(month => (IReadOnlyList<YearMark>)[.. marks[month]])]);
    }

    private static (DateOnly Day, YearMark Mark) Due(DueItem one, DateOnly today) => one.Standing is DueStanding.Overdue
        ? (today, new YearMark($"{Short(one.Kind)} overdue", "app-year__mark--overdue"))
        : (one.Due!.Value, new YearMark($"{Short(one.Kind)} due", "app-year__mark--due"));

    private static string Short(AreaInspectionKind kind) => kind is AreaInspectionKind.Full ? "Full" : "Monitoring";
}
