namespace AreaSend.Web.Setup.Settings;

/// <summary>The sign-in provider of the inspectorates.</summary>
/// <param name="Authority">Its address; https, or http on loopback for tests.</param>
/// <param name="ClientId">Our name at the provider.</param>
/// <param name="ClientSecret">Our secret there; null for a public client (PKCE is always used).</param>
public sealed record OpenIdConnectSettings(Uri Authority, string ClientId, string? ClientSecret)
{
    /// <summary>Reads <c>AreaSend:OpenIdConnect</c>; null when nothing of it is set.</summary>
    public static OpenIdConnectSettings? Read(IConfiguration settings)
    {
        var (authority, client) = (settings["AreaSend:OpenIdConnect:Authority"], settings["AreaSend:OpenIdConnect:ClientId"]);
        if (string.IsNullOrWhiteSpace(authority) && string.IsNullOrWhiteSpace(client))
        {
            return null;
        }

        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            throw new SettingRefusedException("AreaSend:OpenIdConnect:Authority must be the https address of the sign-in provider (http is accepted on loopback only).");
        }

        if (string.IsNullOrWhiteSpace(client))
        {
            throw new SettingRefusedException("AreaSend:OpenIdConnect:ClientId is missing: set the client id that the sign-in provider gave this service.");
        }

        return new OpenIdConnectSettings(address, client, Blank(settings["AreaSend:OpenIdConnect:ClientSecret"]));
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
