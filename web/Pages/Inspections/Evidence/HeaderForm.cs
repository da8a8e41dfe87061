using AreaSend.Evidence;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Evidence;

/// <summary>The header of a note as it is typed.</summary>
public sealed class HeaderForm
{
    public string? Title { get; set; }

    public string? Activity { get; set; }

    public string? Place { get; set; }

    /// <summary>One role a line.</summary>
    public string? PeopleByRole { get; set; }

    public DateParts Day { get; set; } = new();

    public string? Start { get; set; }

    public string? End { get; set; }

    /// <summary>The form as it shows a header.</summary>
    public static HeaderForm Of(EvidenceNoteHeader header) => new()
    {
        Title = header.Title,
        Activity = header.Activity,
        Place = header.Place,
        PeopleByRole = string.Join('\n', header.PeopleByRole),
        Day = DateParts.Of(header.Day),
        Start = TypedTime.Write(header.Start),
        End = header.End is { } end ? TypedTime.Write(end) : null,
    };

    /// <summary>The header that was typed; null, with the errors noted, when a date or time cannot be read. All other limits are the grain's.</summary>
    public EvidenceNoteHeader? Read(PageModel page)
    {
        var (day, start, end) = (Day.Read(), TypedTime.Read(Start), TypedTime.Read(End));
        page.Check(day is not null, nameof(Day), "Enter the day, for example 24 11 2026");
        page.Check(start is not null, nameof(Start), "Enter the start, for example 9:30am");
        page.Check(end is not null || string.IsNullOrWhiteSpace(End), nameof(End), "Enter the end, for example 11am, or leave it empty");
        return !page.ModelState.IsValid ? null : new EvidenceNoteHeader
        {
            Title = (Title ?? "").Trim(),
            Activity = (Activity ?? "").Trim(),
            Place = (Place ?? "").Trim(),
            PeopleByRole = [.. (PeopleByRole ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Day = day!.Value,
            Start = start!.Value,
            End = end,
        };
    }
}
