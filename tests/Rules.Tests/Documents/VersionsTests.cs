using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Documents;

public sealed class VersionsTests
{
    private static readonly DateTimeOffset Ten = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private readonly List<ChronicleEntry> chronicle = [];

    [Fact]
    public void What_is_written_without_half_an_hour_of_quiet_is_one_spell_with_all_its_people()
    {
        Happens("priya", 0, Update());
        Happens("tom", 20, Update());
        Happens("priya", 49, Update());
        Happens("priya", 79, Update());

        Versions().Should().BeEquivalentTo(
            [
                (4L, 4L, "PRIYA", DocumentVersionOf.Writing),
                (3L, 1L, "PRIYA, TOM", DocumentVersionOf.Writing),
            ],
            o => o.WithStrictOrdering());
    }

    [Fact]
    public void A_named_version_ends_the_spell_before_it()
    {
        Happens("priya", 0, Update());
        Happens("tom", 1, new DocumentEvent.VersionNamed("Before the meeting", DocumentVersionKind.BeforeTeamMeeting));
        Happens("priya", 2, Update());

        Versions().Should().BeEquivalentTo(
            [
                (3L, 3L, "PRIYA", DocumentVersionOf.Writing),
                (2L, 2L, "TOM", DocumentVersionOf.BeforeTeamMeeting),
                (1L, 1L, "PRIYA", DocumentVersionOf.Writing),
            ],
            o => o.WithStrictOrdering());
    }

    [Fact]
    public void Freeze_its_end_and_a_restoration_say_why()
    {
        Happens("priya", 0, new DocumentEvent.Frozen("Agreed", "Priya"));
        Happens("priya", 1, new DocumentEvent.FreezeLifted("One figure was wrong"));
        Happens("tom", 2, new DocumentEvent.Restored([0, 0], 1));

        Grains.Documents.Rules.Versions.Of(chronicle, p => p.Value).Select(v => (v.What, v.Words)).Should().Equal(
            (DocumentVersionOf.Restored, null), (DocumentVersionOf.FreezeLifted, "One figure was wrong"), (DocumentVersionOf.Frozen, "Agreed"));
    }

    [Fact]
    public void A_restoration_says_when_the_text_stood_so_before()
    {
        Happens("priya", 0, Update());
        Happens("priya", 5, Update());
        Happens("tom", 60, new DocumentEvent.Restored([0, 0], 1));
        Happens("tom", 61, new DocumentEvent.Restored([0, 0], 0));

        Grains.Documents.Rules.Versions.Of(chronicle, p => p.Value).Select(v => v.RestoredAs).Should().Equal(null, Ten, null);
    }

    [Fact]
    public void A_note_without_text_has_no_versions() => Versions().Should().BeEmpty();

    private static DocumentEvent.Updated Update() => new([0, 0], Guid.Empty);

    private void Happens(string person, int minute, DocumentEvent happened) =>
        chronicle.Add(new ChronicleEntry(chronicle.Count + 1, Ten.AddMinutes(minute), new PersonId(person), happened));

    private IEnumerable<(long Sequence, long From, string People, DocumentVersionOf What)> Versions() =>
        Grains.Documents.Rules.Versions.Of(chronicle, p => p.Value.ToUpperInvariant()).Select(v => (v.Sequence, v.From, string.Join(", ", v.People), v.What));
}
