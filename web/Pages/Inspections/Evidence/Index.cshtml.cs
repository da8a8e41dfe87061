using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Evidence;

/// <summary>The evidence notes of an inspection.</summary>
public sealed class IndexModel(IGrainFactory grains) : PageModel
{
    public InspectionView View { get; private set; } = null!;

    public IReadOnlyList<Cell> Head { get; } = ["Note", "When", "Where", "Started by"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(InspectionId id)
    {
        var (inspection, notes) = (grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync(), grains.GetGrain<IEvidenceRegisterGrain>(0).OfInspectionAsync(id));
        await Task.WhenAll(inspection, notes);
        var (seen, listed) = (await inspection, await notes);
        if (!seen.Accepted || !listed.Accepted)
        {
            return this.Refuse(seen.Refusal ?? listed.Refusal!);
        }

        View = seen.Value;
        Rows = [.. listed.Value.Select(Row)];
        return Page();
    }

    private Cell[] Row(EvidenceNoteSummary note) =>
    [
        Cell.Link(note.Title, Trail.To(View.Id, $"evidence/{note.Id}")),
        $"{Words.Day(note.Day)}, {Words.Span(note.Start, note.End)}",
        note.Place,
        note.AuthorName,
    ];
}
