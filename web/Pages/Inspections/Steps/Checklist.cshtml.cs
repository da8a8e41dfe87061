using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Steps;

/// <summary>The set-up checklist: the two leads tick, the team reads.</summary>
public sealed class ChecklistModel(IGrainFactory grains) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; }

    [BindProperty]
    public SetUpItem Item { get; set; }

    [BindProperty]
    public bool Done { get; set; }

    public InspectionView View { get; private set; } = null!;

    public bool MayTick => View.Progress.Moves.Contains(InspectionMoveKind.TickSetUp);

    public async Task<IActionResult> OnGetAsync(InspectionId id) => await Read(id) ?? Page();

    public async Task<IActionResult> OnPostAsync(InspectionId id)
    {
        if (await Read(id) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty && ModelState.IsValid, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var tick = new InspectionMove.TickSetUp { Item = Item, Done = Done };
        var answer = await grains.GetGrain<IInspectionGrain>(id.ToString()).MoveAsync(new CommandId(CommandId), tick);
        return answer.Accepted ? Redirect(Trail.To(id, "set-up-checklist")) : this.Refuse(answer.Refusal with { Field = null });
    }

    private async Task<IActionResult?> Read(InspectionId id)
    {
        var answer = await grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        return null;
    }
}
