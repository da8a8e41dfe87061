using AreaSend.LocalAreas;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using AreaSend.Web.TagHelpers.Navigation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace AreaSend.Web.Pages.LocalAreas;

/// <summary>The local areas of England: search, region, page by page.</summary>
[Handbook("K006", "statistics methodology 2025, introduction")]
public sealed class IndexModel(IGrainFactory grains) : PageModel
{
    private const int PerPage = 25;

    [FromQuery(Name = "words")]
    public string? Words { get; set; }

    [FromQuery(Name = "region")]
    public string? Region { get; set; }

    public int Current { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public string Count { get; private set; } = "";

    public IReadOnlyList<Choice> Regions { get; private set; } = [];

    public IReadOnlyList<Cell> Head { get; } = ["Name", "Code", "Region", "Integrated care board"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; private set; } = [];

    public IReadOnlyList<PaginationItem> PageItems => PaginationTagHelper.Around(Pages, Current, Address);

    public string? Previous => Current > 1 ? Address(Current - 1) : null;

    public string? Next => Current < Pages ? Address(Current + 1) : null;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? asked)
    {
        ModelState.Clear();
        var register = grains.GetGrain<ILocalAreaRegisterGrain>(0);
        Current = int.TryParse(asked, out var number) && number is > 0 and < 1000 ? number : 1;
        Words = Words is { Length: > 100 } ? Words[..100] : Words;
        var page = await register.FindAsync(Words, Region, (Current - 1) * PerPage, PerPage);
        Pages = Math.Max(1, (page.Total + PerPage - 1) / PerPage);
        if (Current > Pages)
        {
            return Redirect(Address(Pages));
        }

        Regions = [new("", "All regions"), .. (await register.RegionsAsync()).Select(one => new Choice(one, one))];
        Count = page.Total switch { 0 => "No local area matches. Try fewer words or all regions.", 1 => "1 local area", var n => $"{n} local areas" };
        Rows = [.. page.Areas.Select(one => new Cell[] { Cell.Link(one.Name, $"/local-areas/{one.Id}"), one.Id.Code, one.Region, one.IntegratedCareBoard })];
        return Page();
    }

    private string Address(int page) => QueryHelpers.AddQueryString("/local-areas", new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["words"] = string.IsNullOrEmpty(Words) ? null : Words,
        ["region"] = string.IsNullOrEmpty(Region) ? null : Region,
        ["page"] = page == 1 ? null : $"{page}",
    }.Where(part => part.Value is not null));
}
