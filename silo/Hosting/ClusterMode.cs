using System.Net;
using AreaSend.Grains;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Silo.Documents;
using AreaSend.Silo.Ledger.Postgres;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Configuration;

namespace AreaSend.Silo.Hosting;

/// <summary>One silo of several, on PostgreSQL for everything that lasts.</summary>
public static class ClusterMode
{
    private const string Invariant = "Npgsql";

    /// <summary>Puts a cluster's silo into this host: store prepared and checked before anything else starts, ledger, grains, health.</summary>
    /// <typeparam name="TBuilder">The host builder's type.</typeparam>
    /// <param name="builder">The host, its settings known.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="StartRefusedException">A setting is wrong.</exception>
    public static TBuilder AddClusterSilo<TBuilder>(this TBuilder builder)
        where TBuilder : IHostApplicationBuilder
    {
        var options = SiloOptions.Read(builder.Configuration, builder.Environment.ContentRootPath);
        if (options.Mode != SiloMode.Cluster)
        {
            throw new StartRefusedException("AreaSend:Mode must be Cluster for the silo program. For one process that does everything run the web program.");
        }

        var connections = new PostgresConnections(options.Ledger!, options.LedgerOwner);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(connections);
        builder.Services.AddHostedService<ClusterStore>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ILedger, PostgresLedger>();
        builder.Services.AddSingleton<IDocumentTexts, PostgresDocumentTexts>();
        builder.UseOrleans(silo => Configure(silo, options, connections.Application, Observability.IsOn(builder.Configuration)));
        builder.Services.AddAreaSendGrains(new GrainsOptions { Demonstration = options.Demonstration });
        builder.Services.AddHostedService<StartUpTasks>();
        builder.Services.AddSiloHealth();
        return builder;
    }

    private static void Configure(ISiloBuilder silo, SiloOptions options, string postgres, bool traces)
    {
        silo.ConfigureEndpoints(options.AdvertisedAddress ?? IPAddress.Loopback, options.SiloPort, options.GatewayPort);
        silo.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Invariant, postgres));
        silo.UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Invariant, postgres));
        silo.AddAdoNetGrainStorage(SiloLimits.Snapshots, o => (o.Invariant, o.ConnectionString) = (Invariant, postgres));
        silo.AddLimits(TimeSpan.FromSeconds(3), traces);

        // a dead silo is noticed in 2 to 3 seconds; of two silos one vote must do
        silo.Configure<ClusterMembershipOptions>(o =>
        {
            o.ProbeTimeout = TimeSpan.FromSeconds(1);
            o.NumMissedProbesLimit = 2;
            o.NumVotesForDeathDeclaration = 1;
            o.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            o.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
            o.DefunctSiloExpiration = TimeSpan.FromDays(1);
            o.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
        });
    }
}
