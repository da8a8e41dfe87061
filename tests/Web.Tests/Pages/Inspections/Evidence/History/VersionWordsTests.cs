using AreaSend.Documents.History;
using AreaSend.Vocabulary;
using AreaSend.Web.Pages.Inspections.Evidence.History;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

public sealed class VersionWordsTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 24, 10, 5, 30, TimeSpan.Zero);

    [Theory]
    [InlineData(DocumentVersionOf.Writing, null, "Priya Shah and Tom Reed wrote")]
    [InlineData(DocumentVersionOf.Named, "With the SENCo", "Named “With the SENCo” by Priya Shah and Tom Reed")]
    [InlineData(DocumentVersionOf.EndOfVisit, "End of the visit", "Named “End of the visit” by Priya Shah and Tom Reed")]
    [InlineData(DocumentVersionOf.BeforeTeamMeeting, "Before the team meeting", "Named “Before the team meeting” by Priya Shah and Tom Reed")]
    [InlineData(DocumentVersionOf.Frozen, "Sent to moderation", "Frozen by Priya Shah and Tom Reed: Sent to moderation")]
    [InlineData(DocumentVersionOf.FreezeLifted, "A fact was wrong", "Freeze lifted by Priya Shah and Tom Reed: A fact was wrong")]
    public void A_version_says_who_did_what(DocumentVersionOf what, string? words, string sentence) =>
        VersionWords.What(Version(what, words)).Should().Be(sentence);

    [Fact]
    public void A_version_to_choose_says_when_and_is_no_longer_than_a_line_or_two()
    {
        VersionWords.Choice(Version(DocumentVersionOf.Writing, null)).Should().Be("10:05am on Tuesday 24 November: Priya Shah and Tom Reed wrote");
        VersionWords.Choice(Version(DocumentVersionOf.Frozen, new string('x', 500))).Should().HaveLength(101).And.EndWith("…");
        VersionWords.Choice(Version(DocumentVersionOf.Frozen, string.Concat(Enumerable.Repeat("𝒵", 250)))).Should().NotContain("\ufffd").And.EndWith("𝒵…");
    }

    [Fact]
    public void Only_writing_and_restoring_change_the_text() =>
        Enum.GetValues<DocumentVersionOf>().Where(what => VersionWords.ChangesText(Version(what, null))).Should().Equal(DocumentVersionOf.Writing, DocumentVersionOf.Restored);

    [Fact]
    public void A_freeze_says_who_when_and_why_on_the_london_clock() =>
        FreezeWords.Of(new DocumentFreeze(new PersonId("priya-shah"), "Priya Shah", new DateTimeOffset(2026, 7, 1, 11, 0, 0, TimeSpan.Zero), "Sent to moderation"))
            .Should().Be("Priya Shah froze it at midday on Wednesday 1 July: Sent to moderation");

    private static DocumentVersion Version(DocumentVersionOf what, string? words) => new(9, 4, Moment, ["Priya Shah", "Tom Reed"], what, words);
}
