using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Evidence;

/// <summary>Change a note's header. A stale form shows both versions and keeps what was typed.</summary>
public sealed class HeaderModel(IGrainFactory grains) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty(Name = "")]
    public HeaderForm Form { get; set; } = new();

    public EvidenceNoteView Note { get; private set; } = null!;

    public IReadOnlyList<SummaryRow>? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(InspectionId id, EvidenceNoteId note)
    {
        if (await Open(id, note) is { } refused)
        {
            return refused;
        }

        (Form, Seen) = (HeaderForm.Of(Note.Header), Note.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(InspectionId id, EvidenceNoteId note)
    {
        if (await Open(id, note) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (Form.Read(this) is not { } header)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await Grain(note).ReviseAsync(new CommandId(CommandId), new EvidenceNoteCommand.Revise { Header = header, Seen = Seen });
        if (answer.Accepted)
        {
            return Redirect(Trail.To(id, $"evidence/{note}"));
        }

        if (answer.Refusal.Code == RefusalCode.Stale)
        {
            await Open(id, note);
            (Theirs, Seen, CommandId) = (Rows(Note.Header), Note.Revision, Guid.CreateVersion7());
        }

        return this.Refuse(answer.Refusal);
    }

    private IEvidenceNoteGrain Grain(EvidenceNoteId note) => grains.GetGrain<IEvidenceNoteGrain>(note.ToString());

    private async Task<IActionResult?> Open(InspectionId id, EvidenceNoteId note)
    {
        var answer = await Grain(note).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        Note = answer.Value;
        return Note.Inspection != id ? NotFound() : Note.MayWrite ? null : StatusCode(StatusCodes.Status403Forbidden);
    }

    private static SummaryRow[] Rows(EvidenceNoteHeader header) =>
    [
        new("Title", header.Title),
        new("Activity", header.Activity),
        new("Place", header.Place),
        new("People by role", string.Join(", ", header.PeopleByRole)),
        new("When", $"{Words.Date(header.Day)}, {Words.Span(header.Start, header.End)}"),
    ];
}
