using AreaSend.Documents.History;
using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Web.Live;
using AreaSend.Web.Setup;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Evidence;

/// <summary>One evidence note. Its text is the editor's island.</summary>
public sealed class NoteModel(IGrainFactory grains, DocumentCalls calls) : PageModel
{
    public EvidenceNoteView Note { get; private set; } = null!;

    /// <summary>The freeze in force; null when there is none.</summary>
    public DocumentFreeze? Freeze { get; private set; }

    public string History => Trail.To(Note.Inspection, $"evidence/{Note.Id}/history");

    public IReadOnlyList<Link> Above => [Trail.Home, new("Inspection", Trail.To(Note.Inspection)), new("Evidence notes", Trail.To(Note.Inspection, "evidence"))];

    public IReadOnlyList<SummaryRow> Facts =>
    [
        Row("Activity", Note.Header.Activity),
        Row("Place", Note.Header.Place.Length == 0 ? "Not given" : Note.Header.Place),
        Row("People by role", Note.Header.PeopleByRole.IsEmpty ? "Not given" : string.Join(", ", Note.Header.PeopleByRole)),
        Row("When", $"{Words.Date(Note.Header.Day)}, {Words.Span(Note.Header.Start, Note.Header.End)}"),
        new("Started by", Note.AuthorName),
    ];

    public async Task<IActionResult> OnGetAsync(InspectionId id, EvidenceNoteId note)
    {
        var answer = await grains.GetGrain<IEvidenceNoteGrain>(note.ToString()).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        Note = answer.Value;
        if (Note.Inspection != id)
        {
            return NotFound();
        }

        // nothing of the text, which scripts read; when it cannot be reached the page opens all the same, for what is on the device
        var text = await calls.AskAsync(Note.Document, ActorClaims.Read(User), static document => document.ReadAsync(int.MaxValue));
        Freeze = text.Value?.Freeze;
        return Page();
    }

    private SummaryRow Row(string key, string value) => Note.MayWrite
        ? new SummaryRow(key, value, new Link("Change", Trail.To(Note.Inspection, $"evidence/{Note.Id}/header"), key.ToLowerInvariant()))
        : new SummaryRow(key, value);
}
