using AreaSend.Inspections;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Children;

/// <summary>The tracked children of an inspection, by reference; add one.</summary>
public sealed class IndexModel(IGrainFactory grains) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public string? Need { get; set; }

    [BindProperty]
    public string? Provision { get; set; }

    public InspectionView View { get; private set; } = null!;

    public IReadOnlyList<Cell> Head { get; } = ["Reference", "Main need", "Provision"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(InspectionId id) => await Open(id) ?? Page();

    public async Task<IActionResult> OnPostAsync(InspectionId id)
    {
        if (await Open(id) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var reference = (Reference ?? "").Trim();
        var answer = await grains.GetGrain<ITrackedChildGrain>(TrackedChildId.Of(id, reference).ToString()).AddAsync(
            new CommandId(CommandId),
            new TrackedChildCommand.Add { Inspection = id, Reference = reference, Need = (Need ?? "").Trim(), Provision = (Provision ?? "").Trim() });
        return answer.Accepted ? Redirect(Trail.To(id, "children")) : this.Refuse(answer.Refusal);
    }

    private async Task<IActionResult?> Open(InspectionId id)
    {
        var (inspection, children) = (grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync(), grains.GetGrain<ITrackedChildRegisterGrain>(0).OfInspectionAsync(id));
        await Task.WhenAll(inspection, children);
        var (seen, listed) = (await inspection, await children);
        if (!seen.Accepted || !listed.Accepted)
        {
            return this.Refuse(seen.Refusal ?? listed.Refusal!);
        }

        View = seen.Value;
        var writes = Standing.Writes(View.MyRole);
        Rows = [.. listed.Value.Select(one => new Cell[] { writes ? Cell.Link(one.Reference, Trail.To(id, $"children/{one.Id}")) : one.Reference, one.Need, one.Provision })];
        return null;
    }
}
