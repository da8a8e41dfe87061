using AreaSend.Grains.Ledger;
using AreaSend.LocalAreas;
using AreaSend.Silo;
using AreaSend.Testing;
using AreaSend.Testing.Stores;
using AreaSend.Vocabulary;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting;

public sealed class ClusterModeTests
{
    [Fact]
    public async Task Two_silos_form_one_cluster_and_record_the_local_areas_once()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await using var one = ClusterHost.Build(database);
        await using var two = ClusterHost.Build(database);
        await Task.WhenAll(one.StartAsync(), two.StartAsync());

        var areas = await ClusterFixture.As(Actor.System, () => two.Services.GetRequiredService<IGrainFactory>().GetGrain<ILocalAreaRegisterGrain>(0).FindAsync(null, null, 0, 200));
        var hosts = await one.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);
        var entries = await one.Services.GetRequiredService<ILedger>().ReadAllAsync(0, 10_000);

        areas.Total.Should().Be(153);
        hosts.Should().HaveCount(2);
        entries.Where(e => e.Stream.StartsWith("local-area/", StringComparison.Ordinal)).Should().HaveCount(153);
        await two.StopAsync();
        await one.StopAsync();
    }

    [Fact]
    public async Task PostgreSQL_whose_commits_would_not_last_stops_the_start()
    {
        await using var server = await PostgresServer.StartAsync("-c", "full_page_writes=off");
        await using var app = ClusterHost.Build(await server.CreateDatabaseAsync());

        (await FluentActions.Awaiting(() => app.StartAsync()).Should().ThrowAsync<StartRefusedException>()).WithMessage("*full_page_writes off*");
    }

    [Fact]
    public async Task A_login_that_PostgreSQL_does_not_know_stops_the_start()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await using var app = ClusterHost.Build(database.Replace("Username=postgres", "Username=nobody-here", StringComparison.Ordinal));

        (await FluentActions.Awaiting(() => app.StartAsync()).Should().ThrowAsync<StartRefusedException>()).WithMessage("*refuses the login of ConnectionStrings:Ledger*");
    }
}
