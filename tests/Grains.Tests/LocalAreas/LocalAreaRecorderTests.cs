using AreaSend.Grains.LocalAreas;
using AreaSend.LocalAreas;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using Microsoft.Extensions.Logging.Abstractions;

namespace AreaSend.Grains.Tests.LocalAreas;

public sealed class LocalAreaRecorderTests : IAsyncLifetime
{
    private readonly LocalAreaRecorder recorder = new(NullLogger<LocalAreaRecorder>.Instance);
    private ClusterFixture cluster = null!;

    public async Task InitializeAsync() => cluster = await ClusterFixture.StartAsync();

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact, Handbook("K006")]
    public async Task The_first_start_records_each_area_once_and_the_next_start_nothing()
    {
        await recorder.RunAsync(cluster.Grains, default);
        var first = await cluster.Ledger.ReadAllAsync(0, 1000);
        await recorder.RunAsync(cluster.Grains, default);

        first.Should().HaveCount(153).And.OnlyContain(e => e.Type == "local-area.recorded.v2" && e.Actor == "system");
        (await cluster.Ledger.ReadAllAsync(0, 1000)).Should().HaveCount(153);
    }

    [Fact]
    public async Task Two_silos_that_start_together_record_each_area_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => recorder.RunAsync(cluster.Grains, default))));

        (await cluster.Ledger.ReadAllAsync(0, 1000)).Should().HaveCount(153);
    }

    [Fact]
    public async Task An_older_list_in_between_does_not_stick()
    {
        await recorder.RunAsync(cluster.Grains, default);
        var barnsley = ShippedLocalAreas.Read().Single(a => a.Id.Code == "370");
        for (var round = 0; round < 2; round++)
        {
            await ClusterFixture.As(Actor.System, () => cluster.Grains.GetGrain<ILocalAreaGrain>("370").RecordAsync(CommandId.New(), barnsley.Facts with { GssCode = "E08000016" }));
            await recorder.RunAsync(cluster.Grains, default);
            var view = await ClusterFixture.As(Actor.System, () => cluster.Grains.GetGrain<ILocalAreaGrain>("370").ReadAsync());
            view.Value!.GssCode.Should().Be("E08000038");
        }
    }

    [Fact]
    public async Task Areas_are_found_by_part_of_a_name_or_board_and_by_region()
    {
        await recorder.RunAsync(cluster.Grains, default);
        var register = cluster.Grains.GetGrain<ILocalAreaRegisterGrain>(0);

        var all = await ClusterFixture.As(Actor.System, () => register.FindAsync(null, null, 0, 5));
        var named = await ClusterFixture.As(Actor.System, () => register.FindAsync("barn", "", 0, 200));
        var board = await ClusterFixture.As(Actor.System, () => register.FindAsync("south yorkshire", null, 0, 200));
        var region = await ClusterFixture.As(Actor.System, () => register.FindAsync("", "London", -3, 5000));
        var regions = await ClusterFixture.As(Actor.System, register.RegionsAsync);

        all.Total.Should().Be(153);
        all.Areas.Select(a => a.Name).Should().HaveCount(5).And.BeInAscendingOrder(StringComparer.Ordinal);
        named.Areas.Select(a => a.Name).Should().Equal("Barnet", "Barnsley");
        board.Areas.Should().HaveCount(4);
        region.Areas.Should().HaveCount(33);
        regions.Should().HaveCount(8);
    }

    [Fact]
    public async Task Nobody_but_the_product_itself_records_areas()
    {
        foreach (var kind in Enum.GetValues<PersonKind>().Where(k => k is not PersonKind.System))
        {
            var answer = await ClusterFixture.As(
                new Actor(new PersonId("someone"), "Someone", kind),
                () => cluster.Grains.GetGrain<ILocalAreaGrain>("370").RecordAsync(CommandId.New(), ShippedLocalAreas.Read()[0].Facts));
            answer.Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }

        (await cluster.Ledger.ReadAllAsync(0, 10)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_call_that_does_not_say_who_acts_is_refused() =>
        await FluentActions.Awaiting(() => cluster.Grains.GetGrain<ILocalAreaGrain>("370").ReadAsync()).Should().ThrowAsync<InvalidOperationException>();
}
