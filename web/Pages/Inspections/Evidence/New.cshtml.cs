using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Evidence;

/// <summary>Start an evidence note. The command's id names the note, so that a double press starts one.</summary>
public sealed class NewModel(IGrainFactory grains, TimeProvider time) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty(Name = "")]
    public HeaderForm Form { get; set; } = new();

    public InspectionView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(InspectionId id)
    {
        var now = London.Now(time);
        Form.Day = DateParts.Of(DateOnly.FromDateTime(now));
        Form.Start = $"{now:HH:mm}";
        return await Open(id) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(InspectionId id)
    {
        if (await Open(id) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (Form.Read(this) is not { } header)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var note = new EvidenceNoteId(CommandId);
        var answer = await grains.GetGrain<IEvidenceNoteGrain>(note.ToString())
            .StartAsync(new CommandId(CommandId), new EvidenceNoteCommand.Start { Inspection = id, Header = header });
        return answer.Accepted ? Redirect(Trail.To(id, $"evidence/{note}")) : this.Refuse(answer.Refusal);
    }

    private async Task<IActionResult?> Open(InspectionId id)
    {
        var answer = await grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        return Standing.Writes(View.MyRole) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
