using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Evidence;
using AreaSend.Grains.Access;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Documents.Rules.Search;
using AreaSend.Grains.Evidence.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Evidence;

/// <summary>Finds evidence notes by the words of their headers and texts. Decision 0060.</summary>
/// <param name="ledger">Holds the headers.</param>
/// <param name="texts">Holds the words of the texts.</param>
[StatelessWorker]
public sealed class EvidenceSearchGrain(ILedger ledger, IDocumentTexts texts) : Grain, IEvidenceSearchGrain
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

    private async Task<EvidenceFoundView> FindAsync(InspectionId inspection, SearchWords asked)
    {
        var page = await ledger.FindAsync(new RegisterQuery(EvidenceRegister.Name, inspection.ToString(), Take: MostNotes, Descending: true));
        var headers = HeaderMatches.Of(page.Bodies.Select(EvidenceRegister.Read), asked);
        var inTexts = new List<DocumentFound>();
        foreach (var question in headers.Questions)
        {
            IReadOnlyCollection<DocumentId>? among = question.Among.IsEmpty ? null : [.. question.Among.Select(note => new DocumentId(inspection, note.Value))];
            inTexts.AddRange(await texts.FindAsync(inspection, question.Words, IEvidenceSearchGrain.Most + 1, among));
        }

        var found = headers.Merge([.. inTexts.Select(text => (new EvidenceNoteId(text.Document.Owner), text.Text))]);
        return new EvidenceFoundView(
            [.. found.Take(IEvidenceSearchGrain.Most).Select(one => new EvidenceFound(one.Note, TextExcerpt.Of(one.Text, asked)))],
            found.Length > IEvidenceSearchGrain.Most);
    }
}
