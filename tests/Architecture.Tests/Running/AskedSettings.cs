using Microsoft.Extensions.Configuration;

namespace AreaSend.Architecture.Tests.Running;

/// <summary>Settings that remember what was asked of them, whether they had it or not.</summary>
internal sealed class AskedSettings : ConfigurationProvider, IConfigurationSource
{
    private AskedSettings(IReadOnlyDictionary<string, string> given)
    {
        foreach (var (name, value) in given)
        {
            Set(name, value);
        }
    }

    /// <summary>Names asked for.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lets a reader read, and tells what it asked for.</summary>
    public static HashSet<string> By(IReadOnlyDictionary<string, string> given, Action<IConfiguration> reader)
    {
        var settings = new AskedSettings(given);
        reader(new ConfigurationBuilder().Add(settings).Build());
        return settings.Asked;
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, out string? value)
    {
        Asked.Add(key);
        return base.TryGet(key, out value);
    }
}
