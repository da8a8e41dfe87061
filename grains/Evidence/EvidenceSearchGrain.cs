using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Documents.Search;
using AreaSend.Evidence;
using AreaSend.Grains.Access;
using AreaSend.Grains.Evidence.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Evidence;

/// <summary>Finds evidence notes by the words of their headers and texts. Decision 0060.</summary>
/// <param name="ledger">Holds the headers.</param>
[StatelessWorker]
public sealed class EvidenceSearchGrain(ILedger ledger) : Grain, IEvidenceSearchGrain
{
    // far more than an inspection has; every further one costs each search a line
    private const int MostNotes = 5_000;

    /// <inheritdoc/>
    public async Task<Answer<EvidenceFoundView>> FindAsync(InspectionId inspection, string words)
    {
        if (!Policy.Allows(await GrainFactory.RoleInAsync(inspection), InspectionAction.ReadEvidence))
        {
            return Policy.Unknown;
        }

        if (words.Length > IEvidenceSearchGrain.MostWords)
        {
            return new Refusal(RefusalCode.TooLong, $"Use {IEvidenceSearchGrain.MostWords} characters or fewer.", Field: nameof(words));
        }

        var asked = SearchWords.Of(words);
        return asked.IsEmpty
            ? new Refusal(RefusalCode.Empty, "Enter one or more words to look for.", Field: nameof(words))
            : await FindAsync(inspection, asked);
    }

    private async Task<Answer<EvidenceFoundView>> FindAsync(InspectionId inspection, SearchWords asked)
    {
        var page = await ledger.FindAsync(new RegisterQuery(EvidenceRegister.Name, inspection.ToString(), Take: MostNotes, Descending: true));
        var headers = HeaderMatches.Of(page.Bodies.Select(EvidenceRegister.Read), asked);
        var questions = headers.Questions.Select(one => new DocumentQuestion(one.Words.ToString(), one.Words.LastMayBeHalf, [.. one.Among.Select(note => new DocumentId(inspection, note.Value))]));
        var texts = await GrainFactory.GetGrain<IDocumentSearchGrain>(0).FindAsync(inspection, [.. questions], IEvidenceSearchGrain.Most + 1);
        if (!texts.Accepted)
        {
            return texts.Refusal;
        }

        var found = headers.Merge([.. texts.Value.Select(text => (new EvidenceNoteId(text.Document.Owner), text.Excerpt))]);
        return new EvidenceFoundView([.. found.Take(IEvidenceSearchGrain.Most)], found.Length > IEvidenceSearchGrain.Most);
    }
}
