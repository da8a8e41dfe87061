using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspectors;

/// <summary>A scheduler records training, refreshers and shadowing of an inspector.</summary>
public sealed class TrainingModel(IGrainFactory grains) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? TitleOf { get; set; }

    [BindProperty]
    public DateParts Day { get; set; } = new();

    [BindProperty]
    public DateParts Lapses { get; set; } = new();

    [BindProperty]
    public string? Inspection { get; set; }

    [BindProperty]
    public DateParts LastDay { get; set; } = new();

    public InspectorProfile View { get; private set; } = null!;

    /// <summary>The command of one form: each has its own, and the one that was sent keeps it until it is answered.</summary>
    /// <param name="handler">The form's handler.</param>
    public Guid CommandOf(string handler) => Request.Query["handler"] == handler ? CommandId : Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(PersonId person) => await Read(person) ?? Page();

    public async Task<IActionResult> OnPostTrainingAsync(PersonId person)
    {
        var lapses = Lapses is { Day: null or "", Month: null or "", Year: null or "" };
        this.Check(Day.Read() is not null, nameof(Day), "Enter the day it was completed, for example 14 1 2026");
        this.Check(lapses || Lapses.Read() is not null, nameof(Lapses), "Enter the last day on which it counts, for example 14 1 2028, or leave it empty");
        return await Send(
            person,
            grain => grain.RecordTrainingAsync(new CommandId(CommandId), new() { Title = TitleOf ?? "", Day = Day.Read()!.Value, Lapses = Lapses.Read() }),
            field => field is "Title" ? nameof(TitleOf) : field);
    }

    public async Task<IActionResult> OnPostShadowingAsync(PersonId person)
    {
        this.Check(LastDay.Read() is not null, nameof(LastDay), "Enter the last day of the inspection, for example 20 3 2026");
        return await Send(
            person,
            grain => grain.RecordShadowingAsync(new CommandId(CommandId), new() { Inspection = Inspection ?? "", Day = LastDay.Read()!.Value }),
            field => field is "Day" ? nameof(LastDay) : field);
    }

    private async Task<IActionResult> Send(PersonId person, Func<IInspectorGrain, Task<Answer<Receipt>>> command, Func<string, string> fieldOf)
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
        return this.Refuse(answer.Refusal.Field is { } field ? answer.Refusal with { Field = fieldOf(field) } : answer.Refusal);
    }

    private async Task<IActionResult?> Read(PersonId person)
    {
        var answer = await grains.GetGrain<IInspectorGrain>(person.Value).ProfileAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        return null;
    }
}
