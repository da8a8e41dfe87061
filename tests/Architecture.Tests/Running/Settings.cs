using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;
using AreaSend.Silo;
using AreaSend.Web.Setup.Settings;
using Microsoft.Extensions.Configuration;

namespace AreaSend.Architecture.Tests.Running;

/// <summary>The settings that the hosts really read: what their options ask for, and what other code names.</summary>
internal static partial class Settings
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>What both hosts read.</summary>
    public static IReadOnlySet<string> All { get; } = ReadBy("silo").Concat(ReadBy("web")).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the settings as a host does at its start; throws when the host would refuse.</summary>
    public static void Read(string host, IConfiguration settings)
    {
        _ = host == "silo" ? (object)SiloOptions.Read(settings, "/app") : WebOptions.Read(settings, "/app");
    }

    /// <summary>Names of the settings that a host reads: <c>silo</c> or <c>web</c>.</summary>
    public static IReadOnlySet<string> ReadBy(string host) => AskedSettings.By(Nothing, settings => Read(host, settings))
        .Concat(AskedSettings.By(Given($"{host}-1"), settings => Read(host, settings)))
        .Where(name => name.StartsWith("AreaSend:", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ConnectionStrings:", StringComparison.OrdinalIgnoreCase))
        .Concat(from file in House.FilesUnder(host, ".cs")
                from name in Literal().Matches(House.Read(file)).Select(match => match.Groups[1].Value)
                select name)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the compose file gives a service, as the host sees it: variables filled in, secrets read from their files.</summary>
    public static Dictionary<string, string> Given(string service)
    {
        var definition = Compose.Services[service];
        var given = Compose.Environment(definition).Concat(Compose.Words(definition, "secrets").Select(secret => KeyValuePair.Create(secret, SecretOf(secret))));
        return given.ToDictionary(pair => SettingOf(pair.Key), pair => Filled(pair.Key, pair.Value), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The setting that a variable or a secret's file stands for.</summary>
    public static string SettingOf(string variable) =>
        variable.Replace("ASPNETCORE_", "", StringComparison.Ordinal).Replace("__", ":", StringComparison.Ordinal);

    private static string SecretOf(string name) => name.StartsWith("ConnectionStrings", StringComparison.Ordinal)
        ? "Host=postgres;Database=areasend;Username=areasend;Password=of-the-test"
        : "of-the-test";

    private static string Filled(string name, string value) => value switch
    {
        _ when name.EndsWith("AdvertisedAddress", StringComparison.Ordinal) => "127.0.0.1",
        _ when value.Contains(":-", StringComparison.Ordinal) => value.Split(":-")[1].TrimEnd('}'),
        _ when value.Contains(":?", StringComparison.Ordinal) => "https://login.example",
        _ => value,
    };

    [GeneratedRegex(@"""((?:AreaSend|ConnectionStrings)(?::\w+)+|OTEL_[A-Z_]+)""")]
    private static partial Regex Literal();
}
