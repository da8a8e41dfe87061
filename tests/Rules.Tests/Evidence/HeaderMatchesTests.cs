using System.Collections.Immutable;
using AreaSend.Documents.Search;
using AreaSend.Evidence;
using AreaSend.Grains.Evidence.Rules;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Evidence;

public sealed class HeaderMatchesTests
{
    private static readonly EvidenceNoteSummary Northfield = Note("Visit to Northfield Primary", "Visit", "Northfield", "Priya Shah");
    private static readonly EvidenceNoteSummary Hall = Note("Meeting with leaders", "Meeting", "Town hall", "Yusuf Demir");

    [Fact]
    public void Words_may_stand_in_title_activity_place_or_name_and_then_the_text_need_not_hold_them()
    {
        foreach (var words in new[] { "northfield priya", "leaders hall yusuf", "meet" })
        {
            HeaderMatches.Of([Northfield, Hall], SearchWords.Of(words)).Merge([]).Should().ContainSingle("'{0}' is in a header", words).Which.Excerpt.Should().BeEmpty();
        }
    }

    [Fact]
    public void What_a_header_lacks_is_asked_of_the_texts_of_those_notes_only()
    {
        var questions = HeaderMatches.Of([Northfield, Hall], SearchWords.Of("northfield phonics")).Questions;

        questions.Select(question => question.Words.ToString()).Should().Equal("northfield phonics", "phonics");
        questions[0].Among.Should().BeEmpty("all words may be in any text");
        questions[1].Among.Should().Equal(Northfield.Id);
    }

    [Fact]
    public void There_is_an_end_to_the_questions()
    {
        var words = Enumerable.Range(0, 20).Select(n => $"word{n}").ToList();

        var matches = HeaderMatches.Of(words.Select(word => Note(word, "", "", "")), SearchWords.Of(string.Join(' ', words) + " last"));

        matches.Questions.Should().HaveCount(IDocumentSearchGrain.MostQuestions);
    }

    [Fact]
    public void Each_note_is_given_once_whole_headers_first_and_a_text_without_note_is_left_out()
    {
        var matches = HeaderMatches.Of([Northfield, Hall], SearchWords.Of("meeting"));

        var found = matches.Merge([(EvidenceNoteId.New(), Run("of no note")), (Northfield.Id, Run("A meeting at school.")), (Hall.Id, Run("The meeting began.")), (Northfield.Id, Run("again"))]);

        found.Select(one => (one.Note, one.Excerpt[0].Text)).Should().Equal((Hall, "The meeting began."), (Northfield, "A meeting at school."));
    }

    private static ImmutableArray<TextRun> Run(string text) => [new(text, false)];

    private static EvidenceNoteSummary Note(string title, string activity, string place, string author) =>
        new(EvidenceNoteId.New(), title, activity, place, author, new(2026, 11, 24), new(9, 0), null);
}
