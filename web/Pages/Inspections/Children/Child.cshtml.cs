using AreaSend.Inspections;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Children;

/// <summary>Change a tracked child's entry. A stale form shows both versions and keeps what was typed.</summary>
public sealed class ChildModel(IGrainFactory grains) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? Need { get; set; }

    [BindProperty]
    public string? Provision { get; set; }

    public TrackedChildView View { get; private set; } = null!;

    public IReadOnlyList<SummaryRow>? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(InspectionId id, TrackedChildId child)
    {
        if (await Open(id, child) is { } refused)
        {
            return refused;
        }

        (Need, Provision, Seen) = (View.Need, View.Provision, View.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(InspectionId id, TrackedChildId child)
    {
        if (await Open(id, child) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await Grain(child).ReviseAsync(
            new CommandId(CommandId), new TrackedChildCommand.Revise { Need = (Need ?? "").Trim(), Provision = (Provision ?? "").Trim(), Seen = Seen });
        if (answer.Accepted)
        {
            return Redirect(Trail.To(id, "children"));
        }

        if (answer.Refusal.Code == RefusalCode.Stale)
        {
            await Open(id, child);
            (Theirs, Seen, CommandId) = ([new("Main need", View.Need), new("Provision", View.Provision)], View.Revision, Guid.CreateVersion7());
        }

        return this.Refuse(answer.Refusal);
    }

    private ITrackedChildGrain Grain(TrackedChildId child) => grains.GetGrain<ITrackedChildGrain>(child.ToString());

    private async Task<IActionResult?> Open(InspectionId id, TrackedChildId child)
    {
        var answer = await Grain(child).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        return View.Inspection == id ? null : NotFound();
    }
}
