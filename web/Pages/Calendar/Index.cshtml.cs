using AreaSend.Calendar;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Calendar;

/// <summary>The bank holidays in use and where they come from.</summary>
[Handbook("K032", "draft 2022, paragraph 61")]
[Handbook("K033", "gov.uk bank holidays")]
public sealed class IndexModel(IGrainFactory grains) : PageModel
{
    public CalendarView View { get; private set; } = null!;

    public IReadOnlyList<SummaryRow> Facts =>
    [
        new("Source", View.ImportedBy is null ? "List shipped with this service, in the format of GOV.UK" : $"List of GOV.UK, imported by {View.ImportedBy}"),
        new("Imported", View.ImportedAt is { } at ? $"{Words.Moment(at)} {London.At(at).Year}" : "Not imported: shipped"),
        new("First known day", Words.Date(View.List.FirstKnownDay)),
        new("Last known day", $"{Words.Date(View.List.LastKnownDay)}. Dates beyond it cannot be worked out."),
    ];

    /// <summary>Latest year first.</summary>
    public IEnumerable<IGrouping<int, BankHoliday>> Years => View.List.Holidays.GroupBy(one => one.Day.Year).OrderByDescending(year => year.Key);

    public IReadOnlyList<IReadOnlyList<Cell>> Rows(IEnumerable<BankHoliday> year) =>
        [.. year.Select(one => new Cell[] { Words.Day(one.Day), one.Note.Length == 0 ? one.Title : $"{one.Title} ({one.Note.ToLowerInvariant()})" })];

    public async Task OnGetAsync() => View = await grains.GetGrain<ICalendarGrain>(0).ReadAsync();
}
