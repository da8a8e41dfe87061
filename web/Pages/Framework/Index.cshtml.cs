using AreaSend.Framework;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Framework;

/// <summary>The editions of the framework and handbook, newest first.</summary>
[Handbook("K001", "summary of changes to July 2025")]
public sealed class IndexModel(IGrainFactory grains) : PageModel
{
    public static IReadOnlyList<Cell> Head { get; } = ["Edition", "In force from", "Given by its sources", "Presumed"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var editions = await grains.GetGrain<IFrameworkGrain>(0).ListAsync();
        Rows = [.. editions.Reverse().Select(one => new Cell[]
        {
            Cell.Link(one.Title, $"/framework/{one.Id}"), EditionWords.InForce(one.InForceFrom, one.DayPresumed), $"{one.Values - one.Presumed} values", $"{one.Presumed} values",
        })];
    }
}
