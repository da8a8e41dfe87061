using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Evidence;

/// <summary>Evidence notes found by words. Without words it is the form alone.</summary>
public sealed class SearchModel(IGrainFactory grains) : PageModel
{
    [FromQuery(Name = "words")]
    public string? Words { get; set; }

    public InspectionView View { get; private set; } = null!;

    public EvidenceFoundView? Found { get; private set; }

    public string Count => Found switch
    {
        { AreMore: true } => $"More than {Found.Notes.Length} notes hold these words",
        { Notes: [] } => "No notes hold these words",
        { Notes: [_] } => "1 note holds these words",
        _ => $"{Found?.Notes.Length} notes hold these words",
    };

    public async Task<IActionResult> OnGetAsync(InspectionId id)
    {
        ModelState.Clear();
        var (inspection, search) = (grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync(), grains.GetGrain<IEvidenceSearchGrain>(0).FindAsync(id, Words ?? ""));
        await Task.WhenAll(inspection, search);
        var (seen, found) = (await inspection, await search);
        if (!seen.Accepted)
        {
            return this.Refuse(seen.Refusal);
        }

        (View, Found) = (seen.Value, found.Value);

        // who may read evidence and has asked for nothing yet is not told off
        var isFirst = Request.Query.ContainsKey("words") is false && found.Refusal?.Code is RefusalCode.Empty;
        return found.Accepted || isFirst ? Page() : this.Refuse(found.Refusal);
    }

    /// <summary>Where, when and who, in one line.</summary>
    public static string Line(EvidenceNoteSummary note) => string.Join(" · ", new[]
    {
        $"{AreaSend.Web.Pages.Words.Day(note.Day)}, {AreaSend.Web.Pages.Words.Span(note.Start, note.End)}", note.Activity, note.Place, note.AuthorName,
    }.Where(part => part.Length > 0));

    /// <summary>A passage with its hits marked, and no space that is not in the text.</summary>
    public static IHtmlContent Passage(IEnumerable<TextRun> runs) =>
        Markup.Of(runs.Select(run => run.IsHit ? Markup.Tag("mark").Add(run.Text) : Markup.Text(run.Text)));
}
