using AreaSend.Evidence;
using AreaSend.Grains.Evidence.Rules;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Evidence.GivenNote;

namespace AreaSend.Rules.Tests.Evidence;

public sealed class EvidenceNoteDeciderTests
{
    private static readonly InspectionId Inspection = new(new Guid("0198a0000000700080000000000000aa"));
    private static readonly Actor Grace = new(new PersonId("grace-okafor"), "Grace Okafor", PersonKind.Inspector);
    private static readonly EvidenceNoteCommand.Start Begin = new() { Inspection = Inspection, Header = Header };
    private static readonly EvidenceNoteState Started = EvidenceNoteState.Empty.Evolve(new EvidenceNoteEvent.Started(Inspection.Value, "grace-okafor", "Grace Okafor", Header));

    [Fact]
    public void A_note_is_started_by_its_author() =>
        EvidenceNoteDecider.Start(EvidenceNoteState.Empty, Begin, Grace).Events.Single()
            .Should().BeEquivalentTo(new EvidenceNoteEvent.Started(Inspection.Value, "grace-okafor", "Grace Okafor", Header));

    [Fact]
    public void A_note_is_started_once() => EvidenceNoteDecider.Start(Started, Begin, Grace).Refusal!.Code.Should().Be(RefusalCode.Exists);

    [Fact]
    public void A_bad_header_starts_and_changes_nothing()
    {
        var bad = Header with { Title = "" };

        EvidenceNoteDecider.Start(EvidenceNoteState.Empty, Begin with { Header = bad }, Grace).Refusal!.Code.Should().Be(RefusalCode.Empty);
        EvidenceNoteDecider.Revise(Started, 1, new() { Header = bad, Seen = 1 }).Refusal!.Code.Should().Be(RefusalCode.Empty);
    }

    [Fact]
    public void A_change_against_an_older_version_is_stale() =>
        EvidenceNoteDecider.Revise(Started, 2, new() { Header = Header with { Place = "Town Hall" }, Seen = 1 }).Refusal!.Code.Should().Be(RefusalCode.Stale);

    [Fact]
    public void A_change_keeps_inspection_and_author()
    {
        var changed = EvidenceNoteDecider.Revise(Started, 1, new() { Header = Header with { Place = " Town Hall " }, Seen = 1 }).Events.Aggregate(Started, (s, e) => s.Evolve(e));

        changed.Note!.Header.Place.Should().Be("Town Hall");
        changed.Note.Author.Should().Be("grace-okafor");
    }

    [Fact]
    public void A_change_of_nothing_records_nothing() =>
        EvidenceNoteDecider.Revise(Started, 1, new() { Header = Header with { Title = Header.Title + " " }, Seen = 1 }).Should().BeEquivalentTo(new { Events = Array.Empty<object>(), Refusal = (Refusal?)null });
}
