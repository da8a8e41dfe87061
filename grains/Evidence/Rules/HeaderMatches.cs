using System.Collections.Immutable;
using AreaSend.Documents.Search;
using AreaSend.Evidence;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Evidence.Rules;

/// <summary>Which notes of an inspection hold words in their headers, and what is left to look for in their texts.</summary>
public sealed class HeaderMatches
{
    private readonly ImmutableArray<EvidenceNoteSummary> notes;
    private readonly ImmutableHashSet<EvidenceNoteId> whole;

    private HeaderMatches(ImmutableArray<EvidenceNoteSummary> notes, ImmutableHashSet<EvidenceNoteId> whole, ImmutableArray<Question> questions) =>
        (this.notes, this.whole, Questions) = (notes, whole, questions);

    /// <summary>What to ask the texts, in order: first for all words in any text of the inspection, then for what single headers lack, the fewest words missing first; at most <see cref="IDocumentSearchGrain.MostQuestions"/>.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>Reads the headers.</summary>
    /// <param name="notes">All notes of the inspection, in the order in which notes that are equally good are to be given.</param>
    /// <param name="asked">What is looked for; not empty.</param>
    /// <returns>What they hold.</returns>
    public static HeaderMatches Of(IEnumerable<EvidenceNoteSummary> notes, SearchWords asked)
    {
        var lacks = notes.Select(note => (Note: note, Missing: asked.MissingFrom(Line(note)))).ToImmutableArray();
        var inPart = lacks.Where(one => !one.Missing.IsEmpty && one.Missing.All.Length < asked.All.Length)
            .GroupBy(one => one.Missing.ToString(), StringComparer.Ordinal)
            .OrderBy(group => group.First().Missing.All.Length).ThenByDescending(group => group.Count())
            .Take(IDocumentSearchGrain.MostQuestions - 1)
            .Select(group => new Question(group.First().Missing, [.. group.Select(one => one.Note.Id)]));
        return new HeaderMatches(
            [.. lacks.Select(one => one.Note)],
            [.. lacks.Where(one => one.Missing.IsEmpty).Select(one => one.Note.Id)],
            [new Question(asked, []), .. inPart]);
    }

    /// <summary>Puts together what headers and texts have: first the notes whose header alone holds every word, then the others as the texts gave them.</summary>
    /// <param name="texts">What the texts answered, in the order of the questions: the note, and the passage of its text.</param>
    /// <returns>Each note once, with its passage when there is one; a text without a note is left out.</returns>
    public ImmutableArray<EvidenceFound> Merge(ImmutableArray<(EvidenceNoteId Note, ImmutableArray<TextRun> Excerpt)> texts)
    {
        var found = texts.DistinctBy(one => one.Note).ToDictionary(one => one.Note, one => one.Excerpt);
        var known = notes.ToDictionary(note => note.Id);
        return
        [
            .. notes.Where(note => whole.Contains(note.Id)).Select(note => new EvidenceFound(note, found.GetValueOrDefault(note.Id, []))),
            .. texts.DistinctBy(one => one.Note).Where(one => known.ContainsKey(one.Note) && !whole.Contains(one.Note)).Select(one => new EvidenceFound(known[one.Note], one.Excerpt)),
        ];
    }

    private static string Line(EvidenceNoteSummary note) => $"{note.Title}\n{note.Activity}\n{note.Place}\n{note.AuthorName}";

    /// <summary>A question to the texts.</summary>
    /// <param name="Words">What the text must hold.</param>
    /// <param name="Among">The notes to look in; empty for all of the inspection.</param>
    public sealed record Question(SearchWords Words, ImmutableArray<EvidenceNoteId> Among);
}
