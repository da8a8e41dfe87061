using System.Net;

namespace AreaSend.Web.Setup.Settings;

/// <summary>Where the face listens, as far as the settings say.</summary>
public static class Listening
{
    /// <summary>The address when none is given.</summary>
    public const string Default = "http://localhost:5080";

    /// <summary>Reads every place where ASP.NET looks for addresses.</summary>
    public static IReadOnlyList<string> Addresses(IConfiguration settings)
    {
        var endpoints = settings.GetSection("Kestrel:Endpoints").GetChildren().Select(one => one["Url"]).OfType<string>().ToList();
        if (endpoints.Count > 0)
        {
            return endpoints;
        }

        if (settings["urls"] is { Length: > 0 } urls)
        {
            return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        string[] ports = [.. Ports(settings, "http_ports", "http"), .. Ports(settings, "https_ports", "https")];
        return ports.Length > 0 ? ports : [Default];
    }

    /// <summary>Whether only this machine can reach an address.</summary>
    public static bool IsLoopback(string address)
    {
        var parsed = BindingAddress.Parse(address);
        return parsed.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }

    private static IEnumerable<string> Ports(IConfiguration settings, string key, string scheme) =>
        (settings[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(port => $"{scheme}://*:{port}");
}
