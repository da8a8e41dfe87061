using System.Net;
using System.Net.Sockets;
using AreaSend.Grains;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Silo.Documents;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AreaSend.Silo.Hosting;

/// <summary>One process that is silo and face at once, on two SQLite files in a folder.</summary>
public static class EmbeddedMode
{
    // Orleans knows the provider by this name only
    private const string Invariant = "System.Data.SQLite";

    /// <summary>Puts a silo into this host: store prepared and checked before anything else starts, ledger, grains, health.</summary>
    /// <typeparam name="TBuilder">The host builder's type.</typeparam>
    /// <param name="builder">The host, its settings known.</param>
    /// <param name="more">More about the silo, for tests.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="StartRefusedException">A setting is wrong or a port is taken.</exception>
    public static TBuilder AddEmbeddedSilo<TBuilder>(this TBuilder builder, Action<ISiloBuilder>? more = null)
        where TBuilder : IHostApplicationBuilder
    {
        var options = SiloOptions.Read(builder.Configuration, builder.Environment.ContentRootPath);
        if (options.Mode != SiloMode.Embedded)
        {
            throw new StartRefusedException("AreaSend:Mode is Cluster: this process hosts no silo of its own. Run the silo program beside it.");
        }

        var siloPort = FreePort(options.SiloPort, "AreaSend:SiloPort");
        var gatewayPort = FreePort(options.GatewayPort, "AreaSend:GatewayPort");
        builder.Services.AddSingleton(options);
        builder.Services.AddHostedService<EmbeddedStore>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        var file = Path.Combine(options.Data, LedgerMigrator.LedgerFile);
        builder.Services.AddSingleton<ILedger>(_ => new SqliteLedger(file));
        builder.Services.AddSingleton<IDocumentTexts>(_ => new SqliteDocumentTexts(file));
        builder.UseOrleans(silo =>
        {
            var orleans = $"Data Source={Path.Combine(options.Data, LedgerMigrator.OrleansFile)};Default Timeout=5";
            silo.UseLocalhostClustering(siloPort, gatewayPort, serviceId: SiloLimits.Name, clusterId: SiloLimits.Name);
            silo.AddAdoNetGrainStorage(SiloLimits.Snapshots, o => (o.Invariant, o.ConnectionString) = (Invariant, orleans));
            silo.UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Invariant, orleans));
            silo.AddLimits(TimeSpan.FromSeconds(10), Observability.IsOn(builder.Configuration));
            more?.Invoke(silo);
        });
        builder.Services.AddAreaSendGrains(new GrainsOptions { Demonstration = options.Demonstration });
        builder.Services.AddHostedService<StartUpTasks>();
        builder.Services.AddSiloHealth();
        return builder;
    }

    // 0 asks for any free port; a taken one is said before Orleans fails on it
    private static int FreePort(int port, string setting)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException cause)
        {
            throw new StartRefusedException($"{setting} is {port}, which another program uses. Stop that program (another AreaSend?) or choose another port.", cause);
        }
    }
}
