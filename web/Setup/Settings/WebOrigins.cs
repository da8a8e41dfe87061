using System.Collections.Immutable;

namespace AreaSend.Web.Setup.Settings;

/// <summary>Where browsers see this service. Everything else is another site.</summary>
public static class WebOrigins
{
    /// <summary>Reads a list separated by semicolons or commas.</summary>
    public static ImmutableArray<string> Read(string? text) =>
        [.. (text ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Origin)];

    /// <summary>The origins of the addresses that the server listens on; a loopback address has three names.</summary>
    public static ImmutableArray<string> OfAddresses(IEnumerable<string> addresses) => [.. addresses.SelectMany(Names).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Names(string address)
    {
        var bound = Listening.Parse(address);
        var hosts = Listening.IsLoopback(address) ? ["localhost", "127.0.0.1", "[::1]"] : new[] { bound.Host };
        return hosts.Select(host => new UriBuilder(bound.Scheme, host, bound.Port).Uri.GetLeftPart(UriPartial.Authority));
    }

    private static string Origin(string text)
    {
        var good = Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.PathAndQuery == "/" && uri.UserInfo.Length == 0;
        return good
            ? uri!.GetLeftPart(UriPartial.Authority)
            : throw new SettingRefusedException($"AreaSend:Origins holds '{text}'. Each must be an address without a path, such as https://send.example.");
    }
}
