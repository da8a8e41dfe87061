using AreaSend.Architecture.Tests.Code;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace AreaSend.Architecture.Tests.Running;

/// <summary>docker-compose.yml as docker would read it, anchors merged in.</summary>
internal static class Compose
{
    private static readonly Dictionary<object, object> Document = Read();

    /// <summary>The services by name.</summary>
    public static IReadOnlyDictionary<string, Dictionary<object, object>> Services { get; } =
        Map(Document["services"]).ToDictionary(service => (string)service.Key, service => Map(service.Value));

    /// <summary>Top-level secrets, networks or volumes by name.</summary>
    public static IReadOnlyDictionary<string, Dictionary<object, object>> Named(string kind) =>
        Map(Document[kind]).ToDictionary(entry => (string)entry.Key, entry => Map(entry.Value));

    /// <summary>The text of one key of a service, or null.</summary>
    public static string? Text(Dictionary<object, object> service, string key) => service.TryGetValue(key, out var value) ? value as string : null;

    /// <summary>The words of a list of a service; the keys when it is a map.</summary>
    public static IReadOnlyList<string> Words(Dictionary<object, object> service, string key) => !service.TryGetValue(key, out var value) ? []
        : value is IList<object> list ? [.. list.Cast<string>()] : [.. Map(value).Keys.Cast<string>()];

    /// <summary>The environment of a service.</summary>
    public static IReadOnlyDictionary<string, string> Environment(Dictionary<object, object> service) => service.TryGetValue("environment", out var value)
        ? Map(value).ToDictionary(pair => (string)pair.Key, pair => (string)pair.Value)
        : [];

    private static Dictionary<object, object> Map(object? value) => value as Dictionary<object, object> ?? [];

    private static Dictionary<object, object> Read()
    {
        using var text = new StringReader(House.Read("docker-compose.yml"));
        return Map(new DeserializerBuilder().Build().Deserialize<object>(new MergingParser(new Parser(text))));
    }
}
