using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Documents.Search;
using AreaSend.Grains.Access;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Documents.Search;

/// <summary>Finds texts and cuts the passage with the words out of each. Decision 0060.</summary>
/// <param name="texts">Holds the words of the texts.</param>
[StatelessWorker]
public sealed class DocumentSearchGrain(IDocumentTexts texts) : Grain, IDocumentSearchGrain
{
    private const int MostTexts = 100;

    /// <inheritdoc/>
    public async Task<Answer<ImmutableArray<DocumentExcerpt>>> FindAsync(InspectionId inspection, ImmutableArray<DocumentQuestion> questions, int most)
    {
        var actor = Caller.Actor;
        if (inspection.Value == Guid.Empty
            || !Policy.Allows((await GrainFactory.GetGrain<IInspectionGrain>(inspection.ToString()).RosterAsync()).Of(actor), InspectionAction.ReadEvidence))
        {
            return Policy.Unknown;
        }

        var excerpts = ImmutableArray.CreateBuilder<DocumentExcerpt>();
        foreach (var question in questions.Take(IDocumentSearchGrain.MostQuestions))
        {
            var words = SearchWords.Of(question.Words, question.LastMayBeHalf);
            var found = await texts.FindAsync(inspection, words, Math.Clamp(most, 1, MostTexts), question.Among.IsDefaultOrEmpty ? null : question.Among);
            excerpts.AddRange(found.Select(one => new DocumentExcerpt(one.Document, one.Sequence, TextExcerpt.Of(one.Text, words))));
        }

        return excerpts.ToImmutable();
    }
}
