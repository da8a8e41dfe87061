using System.Collections.Immutable;
using AreaSend.Evidence;
using AreaSend.Grains.Documents.Rules.Search;

namespace AreaSend.Grains.Evidence.Rules;

/// <summary>Which notes of an inspection hold words in their headers, and what is left to look for in their texts.</summary>
public sealed class HeaderMatches
{
    /// <summary>Most questions to the texts in one search. Each is for the notes whose headers lack the same words; the fewest words missing come first.</summary>
    public const int MostQuestions = 8;

    private readonly ImmutableArray<EvidenceNoteSummary> notes;
    private readonly ImmutableHashSet<EvidenceNoteId> whole;

    private HeaderMatches(ImmutableArray<EvidenceNoteSummary> notes, ImmutableHashSet<EvidenceNoteId> whole, ImmutableArray<Question> questions) =>
        (this.notes, this.whole, Questions) = (notes, whole, questions);

    /// <summary>What to ask the texts, in order: first for all words in any text of the inspection, then for what single headers lack.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>Reads the headers.</summary>
    /// <param name="notes">All notes of the inspection, in the order in which notes that are equally good are to be given.</param>
    /// <param name="asked">What is looked for; not empty.</param>
    /// <returns>What they hold.</returns>
    public static HeaderMatches Of(IEnumerable<EvidenceNoteSummary> notes, SearchWords asked)
    {
        var lacks = notes.Select(note => (Note: note, Missing: asked.MissingFrom(Line(note)))).ToImmutableArray();
        var inPart = lacks.Where(one => !one.Missing.IsEmpty && one.Missing.All.Length < asked.All.Length)
            .GroupBy(one => string.Join(' ', one.Missing.All.Select(word => word.Form)), StringComparer.Ordinal)
            .OrderBy(group => group.First().Missing.All.Length).ThenByDescending(group => group.Count())
            .Take(MostQuestions - 1)
            .Select(group => new Question(group.First().Missing, [.. group.Select(one => one.Note.Id)]));
        return new HeaderMatches(
            [.. lacks.Select(one => one.Note)],
            [.. lacks.Where(one => one.Missing.IsEmpty).Select(one => one.Note.Id)],
            [new Question(asked, []), .. inPart]);
    }

    /// <summary>Puts together what headers and texts have: first the notes whose header alone holds every word, then the others as the texts gave them.</summary>
    /// <param name="texts">What the texts answered, in the order of the questions: the note, and its text.</param>
    /// <returns>Each note once, with its text when that was found; a text without a note is left out.</returns>
    public ImmutableArray<(EvidenceNoteSummary Note, string Text)> Merge(ImmutableArray<(EvidenceNoteId Note, string Text)> texts)
    {
        var found = texts.DistinctBy(one => one.Note).ToDictionary(one => one.Note, one => one.Text);
        var known = notes.ToDictionary(note => note.Id);
        return
        [
            .. notes.Where(note => whole.Contains(note.Id)).Select(note => (note, found.GetValueOrDefault(note.Id, ""))),
            .. texts.DistinctBy(one => one.Note).Where(one => known.ContainsKey(one.Note) && !whole.Contains(one.Note)).Select(one => (known[one.Note], one.Text)),
        ];
    }

    private static string Line(EvidenceNoteSummary note) => $"{note.Title}\n{note.Activity}\n{note.Place}\n{note.AuthorName}";

    /// <summary>A question to the texts.</summary>
    /// <param name="Words">What the text must hold.</param>
    /// <param name="Among">The notes to look in; empty for all of the inspection.</param>
    public sealed record Question(SearchWords Words, ImmutableArray<EvidenceNoteId> Among);
}
