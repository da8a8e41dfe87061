using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Schedule;
using AreaSend.Vocabulary;
using AreaSend.Web.Pages.LocalAreas;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Schedule;

/// <summary>The schedule of all areas, as a table.</summary>
[Handbook("K015", "draft 2022, paragraph 12")]
[Handbook("K016", "draft 2022, paragraph 14")]
[Handbook("K017", "draft 2022, paragraph 14")]
[Handbook("K018", "handbook July 2025, paragraph 21")]
[Handbook("K019", "draft 2022, paragraph 14")]
[Handbook("K020", "handbook July 2025, paragraph 23")]
[Handbook("K021", "draft 2022, paragraph 18")]
[Handbook("K023", "draft 2022, paragraph 17")]
[Handbook("K028", "draft 2022, paragraph 62")]
[Handbook("K030", "review response 2025")]
public sealed class IndexModel(IGrainFactory grains) : PageModel
{
    private static readonly Dictionary<string, (string Words, Func<ScheduleRow, bool> Shows)> Filters = new(StringComparer.Ordinal)
    {
        [""] = ("All areas", _ => true),
        ["overdue"] = ("Overdue", row => row.Due.Any(one => one.Standing is DueStanding.Overdue)),
        ["soon"] = ("Due within a year", row => row.Due.Any(one => one.Standing is DueStanding.Soon)),
        ["unplanned"] = ("Overdue or due within a year, and nothing planned", row => row.Planned.IsEmpty && row.Due.Any(one => one.Standing is not DueStanding.Later)),
        ["planned"] = ("Planned", row => !row.Planned.IsEmpty),
        ["clash"] = ("With a clash", row => !row.Clashes.IsEmpty),
    };

    [FromQuery(Name = "region")]
    public string? Region { get; set; }

    [FromQuery(Name = "show")]
    public string? Show { get; set; }

    public string Count { get; private set; } = "";

    public string Caption => Filters[Show!].Words;

    public IReadOnlyList<Choice> Regions { get; private set; } = [];

    public IReadOnlyList<Choice> Shows { get; } = [.. Filters.Select(one => new Choice(one.Key, one.Value.Words))];

    public IReadOnlyList<Cell> Head { get; } = ["Area", "Region", "Last full inspection", "Due next", "Planned", "To take into account"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        var answer = await grains.GetGrain<IScheduleGrain>(0).ReadAsync(Region);
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        Show = Show is not null && Filters.ContainsKey(Show) ? Show : "";
        Regions = [new("", "All regions"), .. answer.Value.Regions.Select(one => new Choice(one, one))];
        var all = answer.Value.Rows;
        var shown = all.Where(Filters[Show].Shows).ToList();
        Count = $"{shown.Count} of {all.Length} areas. {Number(all, "overdue")} overdue, {Number(all, "soon")} due within a year, {Number(all, "planned")} planned, {Number(all, "clash")} with a clash.";
        Rows = [.. shown.Select(Row)];
        return Page();
    }

    private static int Number(IEnumerable<ScheduleRow> rows, string filter) => rows.Count(Filters[filter].Shows);

    private static IReadOnlyList<Cell> Row(ScheduleRow row) =>
    [
        Cell.Link(row.Name, $"/local-areas/{row.Area}"),
        row.Region,
        row.Last is { } last ? $"{Words.Date(last.End)}, outcome {AreaWords.Of(last.Outcome)}" : "None",
        Lines.Of(row.Due.Select(one => $"{AreaWords.Of(one.Kind)} {(one.Due is { } due ? $"by {Words.Date(due)}" : "no day yet")}: {AreaWords.Of(one.Standing)}")),
        Lines.Of(row.Planned.Select(one => $"{AreaWords.Of(one.Kind)} {Words.Date(one.Day)}")),
        Lines.Of(row.Clashes.Select(one => $"{Words.Date(one.Day)}: {one.Words}").Concat(row.Visits.Select(one => $"{Words.Date(one.Day)}: {AreaWords.Of(one.Kind)}"))),
    ];
}
