using AreaSend.Calendar;
using AreaSend.Vocabulary;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Calendar;

/// <summary>A scheduler imports a newer list of bank holidays: as a file, or pasted.</summary>
[Handbook("K033", "gov.uk bank holidays")]
public sealed class ImportModel(IGrainFactory grains) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public long? Seen { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty(Name = "File")]
    public IFormFile? Upload { get; set; }

    public DateOnly LastKnownDay { get; private set; }

    public async Task OnGetAsync() => Seen = await LookAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LookAsync();
        var pasted = Upload is null && !string.IsNullOrWhiteSpace(Pasted);
        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await grains.GetGrain<ICalendarGrain>(0).ImportAsync(
            new CommandId(CommandId), new CalendarCommand.Import { File = pasted ? Pasted! : await TextAsync(Upload), Seen = Seen });
        return answer.Accepted ? Redirect("/calendar") : this.Refuse(pasted && answer.Refusal.Field is not null ? answer.Refusal with { Field = nameof(Pasted) } : answer.Refusal);
    }

    private static async Task<string> TextAsync(IFormFile? file)
    {
        if (file is null)
        {
            return "";
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync();
    }

    private async Task<long> LookAsync()
    {
        var view = await grains.GetGrain<ICalendarGrain>(0).ReadAsync();
        LastKnownDay = view.List.LastKnownDay;
        return view.Revision;
    }
}
