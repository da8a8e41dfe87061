using System.Net;
using Npgsql;

namespace AreaSend.Silo;

/// <summary>The settings a silo reads, checked. A wrong one stops the start with a sentence that names it.</summary>
/// <param name="Mode"><c>AreaSend:Mode</c>; <c>Embedded</c> when not given.</param>
/// <param name="Data"><c>AreaSend:Data</c>, as a full path; <c>data</c> under the content root when not given. Embedded only.</param>
/// <param name="Ledger"><c>ConnectionStrings:Ledger</c>. Cluster only.</param>
/// <param name="LedgerOwner"><c>ConnectionStrings:LedgerOwner</c>: who migrates, when it is another login. Cluster only.</param>
/// <param name="SiloPort"><c>AreaSend:SiloPort</c>; 11111 when not given; 0 for a free one (embedded).</param>
/// <param name="GatewayPort"><c>AreaSend:GatewayPort</c>; 30000 when not given; 0 for a free one (embedded).</param>
/// <param name="AdvertisedAddress"><c>AreaSend:AdvertisedAddress</c>: name or address by which the other nodes reach this one. Cluster only.</param>
/// <param name="Demonstration"><c>AreaSend:Demonstration</c>; when not given, true in embedded mode without a sign-in provider. Never true in a cluster or beside a provider.</param>
public sealed record SiloOptions(
    SiloMode Mode,
    string Data,
    string? Ledger,
    string? LedgerOwner,
    int SiloPort,
    int GatewayPort,
    IPAddress? AdvertisedAddress,
    bool Demonstration)
{
    /// <summary>Reads and checks the settings.</summary>
    /// <param name="settings">The host's configuration.</param>
    /// <param name="contentRoot">What a relative <c>AreaSend:Data</c> starts from.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="StartRefusedException">One is wrong.</exception>
    public static SiloOptions Read(IConfiguration settings, string contentRoot)
    {
        var mode = ReadMode(settings["AreaSend:Mode"]);
        var demonstration = ReadSwitch(settings, "AreaSend:Demonstration", mode == SiloMode.Embedded && !HasProvider(settings));
        if (mode == SiloMode.Cluster && demonstration)
        {
            throw new StartRefusedException("AreaSend:Demonstration must be false when AreaSend:Mode is Cluster: invented people never sign in to a cluster.");
        }

        if (HasProvider(settings) && demonstration)
        {
            throw new StartRefusedException("AreaSend:Demonstration must be false when AreaSend:OpenIdConnect:Authority is set: invented people and their inspection never stand beside real ones.");
        }

        return new SiloOptions(
            mode,
            Path.GetFullPath(settings["AreaSend:Data"] is { Length: > 0 } data ? data : "data", contentRoot),
            mode == SiloMode.Cluster ? ReadLedger(settings, "Ledger") ?? throw new StartRefusedException("ConnectionStrings:Ledger is not set. When AreaSend:Mode is Cluster it names the PostgreSQL database.") : null,
            mode == SiloMode.Cluster ? ReadLedger(settings, "LedgerOwner") : null,
            ReadPort(settings, "AreaSend:SiloPort", 11111),
            ReadPort(settings, "AreaSend:GatewayPort", 30000),
            ReadAddress(settings["AreaSend:AdvertisedAddress"]),
            demonstration);
    }

    private static bool HasProvider(IConfiguration settings) => !string.IsNullOrWhiteSpace(settings["AreaSend:OpenIdConnect:Authority"]);

    private static SiloMode ReadMode(string? text) => text switch
    {
        null or "" => SiloMode.Embedded,
        _ when text.Equals(nameof(SiloMode.Embedded), StringComparison.OrdinalIgnoreCase) => SiloMode.Embedded,
        _ when text.Equals(nameof(SiloMode.Cluster), StringComparison.OrdinalIgnoreCase) => SiloMode.Cluster,
        _ => throw new StartRefusedException($"AreaSend:Mode is '{text}'. It must be Embedded or Cluster."),
    };

    private static bool ReadSwitch(IConfiguration settings, string name, bool otherwise) => settings[name] switch
    {
        null or "" => otherwise,
        var text when bool.TryParse(text, out var on) => on,
        var text => throw new StartRefusedException($"{name} is '{text}'. It must be true or false."),
    };

    private static int ReadPort(IConfiguration settings, string name, int otherwise) => settings[name] switch
    {
        null or "" => otherwise,
        var text when int.TryParse(text, out var port) && port is >= 0 and <= IPEndPoint.MaxPort => port,
        var text => throw new StartRefusedException($"{name} is '{text}'. It must be a port number from 0 to 65535."),
    };

    private static string? ReadLedger(IConfiguration settings, string name)
    {
        if (settings.GetConnectionString(name) is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            var parsed = new NpgsqlConnectionStringBuilder(text);
            return parsed is { Host.Length: > 0, Database.Length: > 0, Username.Length: > 0 }
                ? text
                : throw new StartRefusedException($"ConnectionStrings:{name} must name Host, Database and Username of a PostgreSQL database.");
        }
        catch (ArgumentException cause)
        {
            throw new StartRefusedException($"ConnectionStrings:{name} is not a PostgreSQL connection string, such as Host=db;Database=areasend;Username=areasend;Password=…", cause);
        }
    }

    private static IPAddress? ReadAddress(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return IPAddress.TryParse(text, out var address) ? address : Dns.GetHostAddresses(text).FirstOrDefault(a => a.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork)
                ?? throw new StartRefusedException($"AreaSend:AdvertisedAddress is '{text}', which has no IPv4 address.");
        }
        catch (System.Net.Sockets.SocketException cause)
        {
            throw new StartRefusedException($"AreaSend:AdvertisedAddress is '{text}', which is neither an IP address nor a name that this machine can look up.", cause);
        }
    }
}
