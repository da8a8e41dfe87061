using System.Globalization;

namespace AreaSend.Testing.Processes;

/// <summary>One silo of a cluster. After a kill it can be started again, on its old ports, as a new member.</summary>
public sealed class SiloProcess
{
    private readonly string database;
    private readonly Uri address = new($"http://localhost:{FreePort.Next()}");
    private readonly int gatewayPort = FreePort.Next();

    private SiloProcess(string database)
    {
        this.database = database;
        Host = Start();
    }

    /// <summary>The port that other silos know it by.</summary>
    public int SiloPort { get; } = FreePort.Next();

    /// <summary>The process.</summary>
    public HostProcess Host { get; private set; }

    /// <summary>Starts a silo and waits until it is ready.</summary>
    public static async Task<SiloProcess> StartAsync(string database)
    {
        var silo = new SiloProcess(database);
        await silo.Host.ReadyAsync();
        return silo;
    }

    /// <summary>Starts it again after a kill, and waits until it is ready.</summary>
    public async Task StartAgainAsync()
    {
        await Host.DisposeAsync();
        Host = Start();
        await Host.ReadyAsync();
    }

    private HostProcess Start() => HostProcess.Start("silo", "AreaSend.Silo", address, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AreaSend:Mode"] = "Cluster",
        ["ConnectionStrings:Ledger"] = database,
        ["AreaSend:SiloPort"] = SiloPort.ToString(CultureInfo.InvariantCulture),
        ["AreaSend:GatewayPort"] = gatewayPort.ToString(CultureInfo.InvariantCulture),
        ["AreaSend:AdvertisedAddress"] = "127.0.0.1",
    });
}
