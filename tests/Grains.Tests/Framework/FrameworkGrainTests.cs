using AreaSend.Framework;
using AreaSend.Testing;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Tests.Framework;

[Handbook("K001", "summary of changes to July 2025")]
public sealed class FrameworkGrainTests : IAsyncLifetime
{
    private static readonly Actor Officer = new(new PersonId("officer"), "Officer", PersonKind.AreaOfficer);
    private ClusterFixture cluster = null!;

    private IFrameworkGrain Framework => cluster.Grains.GetGrain<IFrameworkGrain>(0);

    public async Task InitializeAsync() => cluster = await ClusterFixture.StartAsync();

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task Everyone_reads_every_edition_and_sees_how_much_of_it_is_presumed()
    {
        var list = await ClusterFixture.As(Officer, Framework.ListAsync);
        list.Should().HaveCount(6);
        list[0].Presumed.Should().Be(0);
        list[^1].Presumed.Should().BeInRange(1, list[^1].Values - 1);
        foreach (var line in list)
        {
            var edition = (await ClusterFixture.As(Officer, () => Framework.ReadAsync(line.Id))).Value!;
            edition.Title.Should().Be(line.Title);
            edition.Criteria.Should().HaveCount(11);
        }
    }

    [Fact]
    public async Task An_edition_that_is_not_there_is_unknown() =>
        (await ClusterFixture.As(Officer, () => Framework.ReadAsync(new EditionId("1999")))).Refusal!.Code.Should().Be("unknown");

    [Fact]
    public async Task The_edition_in_force_is_told() =>
        (await ClusterFixture.As(Officer, () => Framework.InForceOnAsync(new DateOnly(2025, 9, 8)))).Id.Value.Should().Be("2025-07");
}
