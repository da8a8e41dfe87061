using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>What the pages of a note's history have in common: the note, its versions, and what the reader may do.</summary>
/// <param name="grains">The grains.</param>
public abstract class HistoryPage(IGrainFactory grains) : PageModel
{
    /// <summary>The command of the form that is sent or shown.</summary>
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    public EvidenceNoteView Note { get; private set; } = null!;

    public DocumentHistory History { get; private set; } = null!;

    /// <summary>The way up from the history.</summary>
    public IReadOnlyList<Link> Above =>
    [
        Trail.Home, new("Inspection", Trail.To(Note.Inspection)), new("Evidence notes", Trail.To(Note.Inspection, "evidence")),
        new(Note.Header.Title, Trail.To(Note.Inspection, $"evidence/{Note.Id}")),
    ];

    /// <summary>The way up from a page below the history.</summary>
    public IReadOnlyList<Link> AboveVersion => [.. Above, new("History", To())];

    private protected IDocumentGrain Text => grains.GetGrain<IDocumentGrain>(Note.Document.ToString());

    private protected IDocumentHistoryGrain Past => grains.GetGrain<IDocumentHistoryGrain>(Note.Document.ToString());

    /// <summary>The address of the history, or of a page below it.</summary>
    public string To(string below = "") => Trail.To(Note.Inspection, $"evidence/{Note.Id}/history{(below.Length == 0 ? "" : "/")}{below}");

    /// <summary>The form that compares two versions.</summary>
    public CompareForm Compare(long? from, long? to) => CompareForm.Of(To("changes"), History.Versions, from, to);

    private protected async Task<IActionResult?> OpenAsync(InspectionId id, EvidenceNoteId note)
    {
        var read = await grains.GetGrain<IEvidenceNoteGrain>(note.ToString()).ReadAsync();
        if (!read.Accepted)
        {
            return this.Refuse(read.Refusal);
        }

        Note = read.Value;
        if (Note.Inspection != id)
        {
            return NotFound();
        }

        var versions = await Past.VersionsAsync();
        if (!versions.Accepted)
        {
            return this.Refuse(versions.Refusal);
        }

        History = versions.Value;
        return null;
    }
}
