using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

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
        var parsed = Parse(address);
        return parsed.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }

    /// <summary>Reads an address.</summary>
    /// <exception cref="SettingRefusedException">The server could not listen there.</exception>
    public static BindingAddress Parse(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            if (parsed is { Scheme: "http" or "https", Port: >= 0 and <= IPEndPoint.MaxPort, PathBase.Length: 0 }
                && (parsed.Host.StartsWith('[') || !parsed.Host.Contains(':', StringComparison.Ordinal)))
            {
                return parsed;
            }
        }
        catch (FormatException cause)
        {
            throw new SettingRefusedException(NoAddress(address), cause);
        }

        throw new SettingRefusedException(NoAddress(address));
    }

    /// <summary>Tries every address before anything starts, so that a taken one is said at once.</summary>
    /// <exception cref="SettingRefusedException">Another program listens there, or this one may not.</exception>
    public static void Try(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            var parsed = Parse(address);
            var ip = IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var given) ? given : IsLoopback(address) ? IPAddress.Loopback : IPAddress.Any;
            try
            {
                using var listener = new TcpListener(ip, parsed.Port);
                listener.Start();
            }
            catch (SocketException cause)
            {
                throw new SettingRefusedException($"--urls names {address}, where this program cannot listen: {cause.Message}. Stop the program that listens there (another AreaSend?) or choose another address.", cause);
            }
        }
    }

    /// <summary>Why the server could not begin to listen, as a sentence; null when it failed for another reason.</summary>
    public static string? WhyNot(Exception failure) => failure switch
    {
        IOException { InnerException: AddressInUseException } => $"--urls names an address that another program uses. Stop that program (another AreaSend?) or choose another address. {failure.Message}",
        IOException { InnerException: SocketException or AggregateException } or SocketException => $"--urls names an address where this program cannot listen. Choose another address. {failure.Message}",
        _ => null,
    };

    private static string NoAddress(string address) =>
        $"--urls (or ASPNETCORE_URLS, HTTP_PORTS or Kestrel:Endpoints) holds '{address}'. Each must be an address to listen on, such as {Default}.";

    private static IEnumerable<string> Ports(IConfiguration settings, string key, string scheme) =>
        (settings[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(port => $"{scheme}://*:{port}");
}
