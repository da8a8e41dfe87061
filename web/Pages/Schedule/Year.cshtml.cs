using System.Globalization;
using AreaSend.Schedule;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Schedule;

/// <summary>The schedule of a year, month by month: a table for all, cards where the screen is narrow.</summary>
[Handbook("K015", "draft 2022, paragraph 12")]
[Handbook("K028", "draft 2022, paragraph 62")]
public sealed class YearModel(IGrainFactory grains) : PageModel
{
    private const int YearsAhead = 5;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [FromQuery(Name = "region")]
    public string? Region { get; set; }

    public int Year { get; private set; }

    public string Count { get; private set; } = "";

    public IReadOnlyList<Choice> Regions { get; private set; } = [];

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public IReadOnlyList<(string Name, string Short)> Months { get; } =
        [.. Enumerable.Range(1, 12).Select(month => (English.DateTimeFormat.GetMonthName(month), English.DateTimeFormat.GetMonthName(month)[..3]))];

    public IReadOnlyList<YearRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "year")] string? asked)
    {
        ModelState.Clear();
        var answer = await grains.GetGrain<IScheduleGrain>(0).ReadAsync(Region);
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        var today = answer.Value.Today;
        Year = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= today.Year && year <= today.Year + YearsAhead ? year : today.Year;
        Years = [.. Enumerable.Range(today.Year, YearsAhead + 1).Select(one => new Choice($"{one}", $"{one}"))];
        Regions = [new("", "All regions"), .. answer.Value.Regions.Select(one => new Choice(one, one))];
        var all = answer.Value.Rows.Select(row => YearRow.Of(row, Year, today)).ToList();
        Rows = [.. all.Where(row => row.Months.Any(month => month.Count > 0))];
        Count = $"{Rows.Count} of {all.Count} areas have something in {Year}. What is overdue stands in this month.";
        return Page();
    }
}
