using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Evidence;
using AreaSend.Grains.Access;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Grains.Tests.Demonstration;

public sealed class DemonstrationGrainTests : IAsyncLifetime
{
    private ClusterFixture cluster = null!;

    private IDemonstrationGrain Demonstration => cluster.Grains.GetGrain<IDemonstrationGrain>(IDemonstrationGrain.TheKey);

    public async Task InitializeAsync() => cluster = await ClusterFixture.StartAsync();

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact, Handbook("K045"), Handbook("K046"), Handbook("K051")]
    public async Task A_newcomer_finds_an_inspection_with_team_children_notes_and_text_and_each_role_sees_its_own()
    {
        var first = await ClusterFixture.As(Actor.System, Demonstration.PrepareAsync);
        var again = await ClusterFixture.As(Actor.System, Demonstration.PrepareAsync);
        var people = (await ClusterFixture.As(Actor.System, Demonstration.PeopleAsync)).Value;

        first.Refusal.Should().BeNull();
        first.Value.Should().Be(1 + 8 + 1 + 5 + 3);
        again.Value.Should().Be(0);
        people.Should().HaveCount(10);
        foreach (var person in people)
        {
            await SeesItsOwnAsync(person.Actor);
        }
    }

    [Fact]
    public async Task Outside_embedded_mode_there_is_no_demonstration()
    {
        await using var real = await ClusterFixture.StartAsync(silo => silo.Services.AddSingleton(new GrainsOptions()));
        var grain = real.Grains.GetGrain<IDemonstrationGrain>(IDemonstrationGrain.TheKey);

        (await ClusterFixture.As(Actor.System, grain.PrepareAsync)).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await ClusterFixture.As(Actor.System, grain.PeopleAsync)).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await real.Ledger.ReadAllAsync(0, 10)).Should().BeEmpty();
    }

    private async Task SeesItsOwnAsync(Actor actor)
    {
        var line = (await ClusterFixture.As(actor, cluster.Grains.GetGrain<IInspectionRegisterGrain>(0).MineAsync)).Should().ContainSingle().Subject;
        line.FirstOnSiteDay.Should().Be(new DateOnly(2026, 11, 23));
        var reads = Policy.Allows(line.MyRole, InspectionAction.ReadEvidence);
        var writes = Policy.Allows(line.MyRole, InspectionAction.WriteEvidence);

        var notes = await ClusterFixture.As(actor, () => cluster.Grains.GetGrain<IEvidenceRegisterGrain>(0).OfInspectionAsync(line.Id));
        var children = await ClusterFixture.As(actor, () => cluster.Grains.GetGrain<ITrackedChildRegisterGrain>(0).OfInspectionAsync(line.Id));
        (notes.Accepted, children.Accepted).Should().Be((reads, reads), "{0} is {1}", actor.Name, line.MyRole);
        if (!reads)
        {
            new[] { notes.Refusal!.Code, children.Refusal!.Code }.Should().OnlyContain(code => code == RefusalCode.Unknown);
            return;
        }

        notes.Value.Should().HaveCount(5).And.BeInDescendingOrder(n => n.Day);
        children.Value.Should().HaveCount(3);
        foreach (var note in notes.Value)
        {
            var grain = cluster.Grains.GetGrain<IEvidenceNoteGrain>(note.Id.ToString());
            var view = (await ClusterFixture.As(actor, grain.ReadAsync)).Value!;
            view.MayWrite.Should().Be(writes);
            view.StartedAt.Should().Be(cluster.Time.GetUtcNow());
            var text = await ClusterFixture.As(actor, () => cluster.Grains.GetGrain<IDocumentGrain>(view.Document.ToString()).ReadAsync(0));
            text.Value!.Updates.Should().ContainSingle();
        }
    }
}
