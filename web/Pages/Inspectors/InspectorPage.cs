using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspectors;

/// <summary>A page about one inspector, with forms that each send one command and lead back to the profile.</summary>
public abstract class InspectorPage(IGrainFactory grains) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    public InspectorProfile View { get; private set; } = null!;

    protected IGrainFactory Grains => grains;

    /// <summary>The command of one form: each has its own, and the one that was sent keeps it until it is answered.</summary>
    /// <param name="handler">The form's handler.</param>
    public Guid CommandOf(string handler) => Request.Query["handler"] == handler ? CommandId : Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(PersonId person) => await Read(person) ?? Page();

    protected async Task<IActionResult> Send(PersonId person, Func<IInspectorGrain, Task<Answer<Receipt>>> command, Func<string, string>? fieldOf = null)
    {
        if (await Read(person) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await command(grains.GetGrain<IInspectorGrain>(person.Value));
        if (answer.Accepted)
        {
            return Redirect($"/inspectors/{person}");
        }

        CommandId = Guid.CreateVersion7(); // a refusal recorded nothing, so what is sent next is another command
        return this.Refuse(answer.Refusal.Field is { } field && fieldOf is not null ? answer.Refusal with { Field = fieldOf(field) } : answer.Refusal);
    }

    /// <summary>Reads what stands beside the profile.</summary>
    protected virtual Task ReadMore(PersonId person) => Task.CompletedTask;

    private async Task<IActionResult?> Read(PersonId person)
    {
        var answer = await grains.GetGrain<IInspectorGrain>(person.Value).ProfileAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        await ReadMore(person);
        return null;
    }
}
