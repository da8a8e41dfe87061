using AreaSend.Web.Setup.Gates;
using AreaSend.Web.Setup.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Web.Setup;

/// <summary>Headers, keys, antiforgery and the access table.</summary>
public static class Security
{
    /// <summary>The Trusted Types policies of the client; see <c>client/README.md</c>.</summary>
    private static readonly string[] TrustedTypes = ["ProseMirrorClipboard", "app-sw"];

    /// <summary>Adds all of it.</summary>
    public static void AddSecurity(this WebApplicationBuilder builder, WebOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        builder.Services.AddDataProtection().SetApplicationName("AreaSend").PersistKeysToFileSystem(Folders.Make(options));
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = "X-CSRF-TOKEN";
            antiforgery.Cookie = new SecureCookie { Name = "__Host-AreaSend-Csrf", HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" };
        });
        builder.Services.AddSecurityHeaderPolicies().SetDefaultPolicy(headers => Describe(headers, options));
        builder.Services.AddSingleton<IAuthorizationHandler, AccessGate>();
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicy([new AccessGate()], []));
        builder.Services.Configure<HubOptions>(hubs => hubs.AddFilter<AccessHubGate>());
    }

    private static void Describe(HeaderPolicyCollection headers, WebOptions options)
    {
        headers.AddContentTypeOptionsNoSniff();
        headers.AddReferrerPolicySameOrigin();
        headers.AddFrameOptionsDeny();
        headers.AddCrossOriginOpenerPolicy(policy => policy.SameOrigin());
        headers.AddCrossOriginResourcePolicy(policy => policy.SameOrigin());
        headers.AddPermissionsPolicy(DenyDevices);
        headers.RemoveServerHeader();
        if (!options.LoopbackOnly)
        {
            headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(maxAgeInSeconds: 2 * 365 * 24 * 60 * 60);
        }

        headers.AddContentSecurityPolicy(policy => Describe(policy, options));
    }

    private static void DenyDevices(PermissionsPolicyBuilder policy)
    {
        policy.AddCamera().None();
        policy.AddMicrophone().None();
        policy.AddGeolocation().None();
        policy.AddPayment().None();
        policy.AddUsb().None();
        policy.AddDisplayCapture().None();
    }

    private static void Describe(CspBuilder policy, WebOptions options)
    {
        policy.AddDefaultSrc().None();
        policy.AddScriptSrc().WithNonce().StrictDynamic();
        policy.AddStyleSrc().Self();
        policy.AddImgSrc().Self();
        policy.AddConnectSrc().Self().From(options.Origins.Select(origin => "ws" + origin["http".Length..]));
        policy.AddWorkerSrc().Self();
        policy.AddManifestSrc().Self();
        policy.AddObjectSrc().None();
        policy.AddBaseUri().None();
        policy.AddFrameAncestors().None();
        var forms = policy.AddFormAction().Self();
        if (options.OpenIdConnect is { } provider)
        {
            forms.From(provider.Authority.GetLeftPart(UriPartial.Authority));
        }

        policy.AddRequireTrustedTypesFor().Script();
        var types = policy.AddTrustedTypes();
        foreach (var name in TrustedTypes)
        {
            types.AllowPolicy(name);
        }

        policy.AddReportUri().To("/csp-report");
    }

    /// <summary>A cookie that is Secure even where the server itself speaks http: on loopback, and behind the proxy that ends TLS.</summary>
    private sealed class SecureCookie : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var cookie = base.Build(context, expiresFrom);
            cookie.Secure = true;
            return cookie;
        }
    }
}
