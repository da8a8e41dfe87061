using AreaSend.Documents;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Inspections;
using AreaSend.Testing.Ledger;

namespace AreaSend.Testing.Documents;

/// <summary>The words of documents in memory: the test double, held to the same compliance suite as the real stores.</summary>
/// <param name="ledger">Holds the list of unsearchable documents.</param>
public sealed class MemoryDocumentTexts(MemoryLedger ledger) : IDocumentTexts
{
    private readonly Lock gate = new();
    private readonly Dictionary<DocumentId, (long Sequence, SearchableText Text)> kept = [];

    public Task KeepAsync(DocumentId document, long sequence, string text)
    {
        lock (gate)
        {
            if (!kept.TryGetValue(document, out var known) || known.Sequence <= sequence)
            {
                kept[document] = (sequence, SearchableText.Of(text));
            }

            ledger.TakeOff(UnsearchableDocuments.Register, document.ToString(), UnsearchableDocuments.Sort(kept[document].Sequence));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<DocumentFound>> FindAsync(InspectionId inspection, SearchWords words, int most, IReadOnlyCollection<DocumentId>? among = null)
    {
        lock (gate)
        {
            var found = kept
                .Where(one => one.Key.Inspection == inspection && (among is null || among.Contains(one.Key)))
                .Select(one => (one.Key, one.Value.Sequence, one.Value.Text.Beginning, Rank: Rank(one.Value.Text, words)))
                .Where(one => one.Rank > 0)
                .OrderByDescending(one => one.Rank).ThenBy(one => one.Key.ToString(), StringComparer.Ordinal)
                .Take(most);
            return Task.FromResult<IReadOnlyList<DocumentFound>>([.. found.Select(one => new DocumentFound(one.Key, one.Sequence, one.Beginning))]);
        }
    }

    // how often the words are there; 0 when one of them is not
    private static int Rank(SearchableText text, SearchWords words)
    {
        var times = words.All.Select(word => text.Words.Count(word.Finds)).ToList();
        return times.Contains(0) ? 0 : times.Sum();
    }
}
