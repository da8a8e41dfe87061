using AreaSend.Inspections;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Team;

/// <summary>A page about what is kept of a team.</summary>
/// <param name="grains">The way to the grains.</param>
public abstract class TeamPage(IGrainFactory grains) : PageModel
{
    /// <summary>The command of the form.</summary>
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    /// <summary>The inspection.</summary>
    public InspectionView View { get; private set; } = null!;

    /// <summary>What is kept of its team.</summary>
    public TeamView Team { get; private set; } = null!;

    /// <summary>Reads both; a page that says so when they are not the caller's.</summary>
    /// <param name="id">The inspection.</param>
    protected async Task<IActionResult?> Read(InspectionId id)
    {
        var (inspection, team) = (grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync(), grains.GetGrain<ITeamGrain>(id.ToString()).ReadAsync());
        await Task.WhenAll(inspection, team);
        var (seen, kept) = (await inspection, await team);
        if (!seen.Accepted || !kept.Accepted)
        {
            return this.Refuse(seen.Refusal ?? kept.Refusal!);
        }

        (View, Team) = (seen.Value, kept.Value);
        return null;
    }

    /// <summary>Sends a command when what was typed is good, and comes back to the page.</summary>
    /// <param name="id">The inspection.</param>
    /// <param name="below">The page's address below it.</param>
    /// <param name="command">The command.</param>
    protected async Task<IActionResult> Send(InspectionId id, string below, Func<ITeamGrain, Task<Answer<Receipt>>> command)
    {
        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await command(grains.GetGrain<ITeamGrain>(id.ToString()));
        if (answer.Accepted)
        {
            return Redirect(Trail.To(id, below));
        }

        CommandId = Guid.CreateVersion7(); // a refusal recorded nothing, so what is sent next is another command
        return this.Refuse(answer.Refusal);
    }
}
