using AreaSend.Access;
using AreaSend.Evidence;
using AreaSend.Grains.Access;
using AreaSend.Grains.Tests.Inspections;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Evidence;

public sealed class EvidenceNoteGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>
{
    private static readonly EvidenceNoteHeader Header = new()
    {
        Title = "Meeting with leaders", Activity = "Meeting", Place = "", PeopleByRole = ["SENCo"], Day = new(2026, 11, 23), Start = new(9, 0), End = null,
    };

    [Fact]
    public async Task Whoever_may_not_read_evidence_hears_that_there_is_no_note_and_no_list()
    {
        var note = await StartedAsync();
        foreach (var actor in Roles.Where(r => !Policy.Allows(r, InspectionAction.ReadEvidence)).Select(Person).Concat(Strangers))
        {
            var read = await ClusterFixture.As(actor, note.ReadAsync);
            var revise = await ClusterFixture.As(actor, () => note.ReviseAsync(CommandId.New(), new() { Header = Header, Seen = 1 }));
            var list = await ClusterFixture.As(actor, () => given.Cluster.Grains.GetGrain<IEvidenceRegisterGrain>(0).OfInspectionAsync(given.Id));

            new[] { read.Refusal!.Code, revise.Refusal!.Code, list.Refusal!.Code }.Should().OnlyContain(code => code == RefusalCode.Unknown, "{0} may not know", actor.Name);
        }
    }

    [Fact, Handbook("K045"), Handbook("K046")]
    public async Task Shadow_and_quality_assurance_read_notes_but_neither_start_nor_change_them()
    {
        var note = await StartedAsync();
        foreach (var role in new[] { Role.Shadow, Role.QualityAssurance })
        {
            (await As(role, note.ReadAsync)).Value!.MayWrite.Should().BeFalse();
            (await As(role, () => note.ReviseAsync(CommandId.New(), new() { Header = Header, Seen = 1 }))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
            (await As(role, () => Note().StartAsync(CommandId.New(), new() { Inspection = given.Id, Header = Header }))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_note_starts_once_and_a_stale_header_is_refused()
    {
        var (note, id) = (Note(), CommandId.New());
        var start = new EvidenceNoteCommand.Start { Inspection = given.Id, Header = Header };

        var first = await As(Role.HealthInspector, () => note.StartAsync(id, start));
        var retried = await As(Role.HealthInspector, () => note.StartAsync(id, start));
        var other = await As(Role.LeadHmi, () => note.StartAsync(CommandId.New(), start));
        var revised = await As(Role.LeadHmi, () => note.ReviseAsync(CommandId.New(), new() { Header = Header with { Place = "Town hall" }, Seen = 1 }));
        var stale = await As(Role.CqcLead, () => note.ReviseAsync(CommandId.New(), new() { Header = Header with { Place = "Library" }, Seen = 1 }));

        (first.Value!.Revision, retried, revised.Value!.Revision).Should().Be((1, first, 2));
        (other.Refusal!.Code, stale.Refusal!.Code).Should().Be((RefusalCode.Exists, RefusalCode.Stale));
        (await As(Role.Shadow, note.ReadAsync)).Value.Should().BeEquivalentTo(new { Author = Person(Role.HealthInspector).Person, Revision = 2L });
    }

    [Fact]
    public async Task A_note_in_someone_elses_inspection_or_with_a_bad_header_starts_nothing()
    {
        var before = (await given.Cluster.Ledger.ReadAllAsync(0, 10_000)).Count(e => e.Stream.StartsWith("evidence-note/", StringComparison.Ordinal));

        (await As(Role.None, () => Note().StartAsync(CommandId.New(), new() { Inspection = given.Id, Header = Header }))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await As(Role.LeadHmi, () => Note().StartAsync(CommandId.New(), new() { Inspection = InspectionId.New(), Header = Header }))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await As(Role.LeadHmi, () => Note().StartAsync(CommandId.New(), new() { Inspection = given.Id, Header = Header with { Title = "" } }))).Refusal!.Code.Should().Be(RefusalCode.Empty);

        (await given.Cluster.Ledger.ReadAllAsync(0, 10_000)).Count(e => e.Stream.StartsWith("evidence-note/", StringComparison.Ordinal)).Should().Be(before);
    }

    private IEvidenceNoteGrain Note() => given.Cluster.Grains.GetGrain<IEvidenceNoteGrain>(EvidenceNoteId.New().ToString());

    private async Task<IEvidenceNoteGrain> StartedAsync()
    {
        var note = Note();
        (await As(Role.EducationInspector, () => note.StartAsync(CommandId.New(), new() { Inspection = given.Id, Header = Header }))).Refusal.Should().BeNull();
        return note;
    }
}
