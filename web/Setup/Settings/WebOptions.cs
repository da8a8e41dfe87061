using System.Collections.Immutable;

namespace AreaSend.Web.Setup.Settings;

/// <summary>The settings of the face, read and checked once, before anything starts.</summary>
public sealed record WebOptions
{
    /// <summary><c>AreaSend:Mode</c>.</summary>
    public required WebMode Mode { get; init; }

    /// <summary>Whether demonstration people may sign in: embedded, on loopback, without a sign-in provider.</summary>
    public required bool Demonstration { get; init; }

    /// <summary><c>ConnectionStrings:Ledger</c>: PostgreSQL, in a cluster.</summary>
    public required string? Ledger { get; init; }

    /// <summary><c>AreaSend:Data</c>: folder of the embedded store.</summary>
    public required string Data { get; init; }

    /// <summary><c>AreaSend:Keys</c>: folder of the data-protection keys.</summary>
    public required string Keys { get; init; }

    /// <summary>Whether <c>AreaSend:Keys</c> was given; otherwise the folder lies in that of <c>AreaSend:Data</c>.</summary>
    public required bool KeysGiven { get; init; }

    /// <summary><c>AreaSend:Origins</c>: where browsers see us, such as <c>https://send.example</c>; empty means the addresses we listen on.</summary>
    public required ImmutableArray<string> Origins { get; init; }

    /// <summary>The sign-in provider, when configured.</summary>
    public required OpenIdConnectSettings? OpenIdConnect { get; init; }

    /// <summary>Whether only this machine can reach us.</summary>
    public required bool LoopbackOnly { get; init; }

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingRefusedException">A setting is wrong or unsafe.</exception>
    public static WebOptions Read(IConfiguration settings, string contentRoot)
    {
        var mode = ModeOf(settings["AreaSend:Mode"]);
        var provider = OpenIdConnectSettings.Read(settings);
        var loopback = Listening.Addresses(settings).All(Listening.IsLoopback);
        var data = Path.GetFullPath(settings["AreaSend:Data"] is { Length: > 0 } folder ? folder : "data", contentRoot);
        var keys = settings["AreaSend:Keys"];
        var options = new WebOptions
        {
            Mode = mode,
            Demonstration = mode is WebMode.Embedded && provider is null && Flag(settings, "AreaSend:Demonstration", otherwise: true),
            Ledger = settings.GetConnectionString("Ledger"),
            Data = data,
            Keys = string.IsNullOrWhiteSpace(keys) ? Path.Combine(data, "keys") : Path.GetFullPath(keys, contentRoot),
            KeysGiven = !string.IsNullOrWhiteSpace(keys),
            Origins = WebOrigins.Read(settings["AreaSend:Origins"]),
            OpenIdConnect = provider,
            LoopbackOnly = loopback,
        };
        Check(options);
        return options;
    }

    private static void Check(WebOptions options)
    {
        if (options.Mode is WebMode.Embedded && options.OpenIdConnect is null)
        {
            Require(options.LoopbackOnly, "--urls names an address that other machines can reach, but AreaSend:OpenIdConnect is not set. Demonstration people may sign in on loopback only: use http://localhost:5080, or set AreaSend:OpenIdConnect:Authority and AreaSend:OpenIdConnect:ClientId.");
            Require(options.Demonstration, "AreaSend:Demonstration is false and AreaSend:OpenIdConnect is not set, so nobody could sign in. Set one of them.");
        }

        if (options.Mode is WebMode.Cluster)
        {
            Require(options.OpenIdConnect is not null, "AreaSend:OpenIdConnect:Authority and AreaSend:OpenIdConnect:ClientId are missing. With AreaSend:Mode Cluster people sign in with OpenID Connect.");
            Require(!string.IsNullOrWhiteSpace(options.Ledger), "ConnectionStrings:Ledger is missing. With AreaSend:Mode Cluster it is the PostgreSQL connection string of the cluster.");
            Require(options.KeysGiven, "AreaSend:Keys is missing. With AreaSend:Mode Cluster it is the folder of data-protection keys that all web nodes share.");
            LedgerAddress.Check(options.Ledger!);
        }

        Require(options.LoopbackOnly || options.Origins.Length > 0, "AreaSend:Origins is missing. --urls names an address that other machines can reach, so say where browsers see this service, such as https://send.example.");
        Require(options.LoopbackOnly || options.Origins.All(origin => origin.StartsWith("https://", StringComparison.Ordinal)), "AreaSend:Origins must be https addresses when other machines can reach this service.");
    }

    private static void Require(bool good, string sentence)
    {
        if (!good)
        {
            throw new SettingRefusedException(sentence);
        }
    }

    private static WebMode ModeOf(string? text) => text switch
    {
        null or "" => WebMode.Embedded,
        _ when text.Equals("Embedded", StringComparison.OrdinalIgnoreCase) => WebMode.Embedded,
        _ when text.Equals("Cluster", StringComparison.OrdinalIgnoreCase) => WebMode.Cluster,
        _ => throw new SettingRefusedException($"AreaSend:Mode is '{text}'. It must be Embedded or Cluster."),
    };

    private static bool Flag(IConfiguration settings, string name, bool otherwise) => settings[name] switch
    {
        null or "" => otherwise,
        var text when bool.TryParse(text, out var value) => value,
        var text => throw new SettingRefusedException($"{name} is '{text}'. It must be true or false."),
    };
}
