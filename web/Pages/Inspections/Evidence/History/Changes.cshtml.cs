using System.Globalization;
using AreaSend.Documents.History;
using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>What changed between two versions of a note.</summary>
public sealed class ChangesModel(IGrainFactory grains) : HistoryPage(grains)
{
    public long? Earlier { get; private set; }

    public long? Later { get; private set; }

    public DocumentReading? Reading { get; private set; }

    /// <summary>The same two in the right order, when they were chosen the other way round.</summary>
    public string? Swapped => Earlier > Later ? To($"changes?from={Later}&to={Earlier}") : null;

    public IReadOnlyList<SummaryRow> Facts => [Fact("Earlier version", Earlier!.Value), Fact("Later version", Later!.Value)];

    public async Task<IActionResult> OnGetAsync(InspectionId id, EvidenceNoteId note, string? from, string? to)
    {
        if (await OpenAsync(id, note) is { } refused)
        {
            return refused;
        }

        if (from is null && to is null)
        {
            return Page();
        }

        (Earlier, Later) = (Read(from), Read(to));
        if (Earlier > History.Head || Later > History.Head)
        {
            return NotFound();
        }

        this.Check(Earlier is not null, nameof(from), "Select the earlier version");
        this.Check(Later is not null, nameof(to), "Select the later version");
        this.Check(!(Earlier > Later), nameof(from), "The earlier version must come before the later one. Swap them, or choose others.");
        return ModelState.IsValid ? await CompareAsync(Earlier!.Value, Later!.Value) : this.WithStatus(StatusCodes.Status400BadRequest);
    }

    private async Task<IActionResult> CompareAsync(long from, long to)
    {
        var changes = await Past.ChangesAsync(from, to);
        if (!changes.Accepted)
        {
            return this.Refuse(changes.Refusal);
        }

        Reading = changes.Value;
        return Page();
    }

    private SummaryRow Fact(string key, long sequence) => new(
        key,
        Compare(Earlier, Later).Choices.First(one => one.Value == sequence.ToString(CultureInfo.InvariantCulture)).Text,
        sequence == 0 ? [] : [new Link("Read", To(sequence.ToString(CultureInfo.InvariantCulture)), $"the {key.ToLowerInvariant()}")]);

    private static long? Read(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;
}
