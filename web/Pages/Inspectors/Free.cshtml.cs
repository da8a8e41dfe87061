using System.Globalization;
using AreaSend.Inspections.Team;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspectors;

/// <summary>Who is free, trained and unconflicted for an inspection, and what stands in the way of the others.</summary>
[Handbook("K043", "draft 2022, paragraph 58")]
[Handbook("K048", "good practice; not in the handbook")]
public sealed class FreeModel(IGrainFactory grains) : PageModel
{
    [FromQuery(Name = "First")]
    public DateParts First { get; set; } = new();

    [FromQuery(Name = "area")]
    public string? Area { get; set; }

    public string? Span { get; private set; }

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public IReadOnlyList<Cell> Head { get; } = ["Name", "Grade and remit", "Regions"];

    public IReadOnlyList<Cell> HinderedHead { get; } = ["Name", "Grade and remit", "What stands in the way"];

    public IReadOnlyList<IReadOnlyList<Cell>> Free { get; private set; } = [];

    public IReadOnlyList<IReadOnlyList<Cell>> Hindered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "from")] string? from)
    {
        ModelState.Clear();
        var areas = await grains.GetGrain<ILocalAreaRegisterGrain>(0).FindAsync(words: null, region: null, skip: 0, take: 200);
        Areas = [new Choice("", "Any area"), .. areas.Areas.Select(one => new Choice(one.Id.Code, one.Name))];
        if (DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var linked))
        {
            First = DateParts.Of(linked);
        }

        if (from is null && First is { Day: null, Month: null, Year: null })
        {
            return Page();
        }

        if (First.Read() is not { } day)
        {
            this.Check(good: false, nameof(First), "Enter the first on-site day, for example 23 11 2026");
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await grains.GetGrain<IStaffingGrain>(0).FreeAsync(day, string.IsNullOrEmpty(Area) ? null : Area);
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal.Field is null ? answer.Refusal : answer.Refusal with { Field = nameof(First) });
        }

        Span = $"first day on site {Words.Day(day)} {day.Year}";
        Free = [.. answer.Value.Where(one => one.Hindrances.IsEmpty).Select(one => Row(one, InspectorWords.Regions(one.Regions)))];
        Hindered = [.. answer.Value.Where(one => !one.Hindrances.IsEmpty).Select(one => Row(one, string.Join(' ', one.Hindrances.Select(why => why.Words))))];
        return Page();
    }

    private static Cell[] Row(Availability one, string last) =>
        [Cell.Link(one.Inspector.Name, $"/inspectors/{one.Inspector.Person}"), InspectorWords.Of(one.Inspector), last];
}
