using System.Globalization;
using System.Security.Claims;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup.Gates;
using AreaSend.Web.Setup.Sessions;
using AreaSend.Web.Setup.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AreaSend.Web.Setup;

/// <summary>The sign-in cookie (30 minutes idle, 12 hours at most, ended by signing out) and the sign-in provider behind it.</summary>
public static class SignIn
{
    /// <summary>The cookie's name.</summary>
    public const string Cookie = "__Host-AreaSend";

    private const string StartedAt = "started";
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Adds sign-in.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder, WebOptions options)
    {
        builder.Services.TryAddSingleton<SignInSessions>();
        var authentication = builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Describe);
        if (options.OpenIdConnect is { } provider)
        {
            authentication.AddOpenIdConnect(oidc => Describe(oidc, provider));
        }
    }

    /// <summary>Signs a person in, in this browser.</summary>
    public static Task SignInAsync(this HttpContext context, Actor actor) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        Principal(actor));

    private static void Describe(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = Cookie;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.Path = "/";
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "return";
        cookie.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
        cookie.Events.OnSigningIn = context =>
        {
            var now = context.Options.TimeProvider!.GetUtcNow();
            context.Properties.Items[StartedAt] = now.ToString("O", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        };
        cookie.Events.OnValidatePrincipal = async context =>
        {
            if (IsTooOld(context) || await HasEnded(context))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            }
        };
    }

    private static bool IsTooOld(CookieValidatePrincipalContext context)
    {
        var known = DateTimeOffset.TryParse(context.Properties.GetString(StartedAt), CultureInfo.InvariantCulture, out var started);
        return !known || context.Options.TimeProvider!.GetUtcNow() - started >= Longest;
    }

    private static async Task<bool> HasEnded(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        try
        {
            return SessionClaim.Read(context.Principal) is not { } session || !await services.GetRequiredService<SignInSessions>().IsAliveAsync(session);
        }
        catch (Exception e)
        {
            services.GetRequiredService<ILogger<SignInSessions>>().LogWarning(e, "A session could not be looked up");
            context.RejectPrincipal();
            SessionGate.NotFoundOut(context.HttpContext);
            return false;
        }
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        var page = HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (status == StatusCodes.Status401Unauthorized && page)
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = status;
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenIdConnectOptions oidc, OpenIdConnectSettings provider)
    {
        oidc.Authority = provider.Authority.AbsoluteUri.TrimEnd('/');
        oidc.RequireHttpsMetadata = provider.Authority.Scheme == Uri.UriSchemeHttps;
        oidc.ClientId = provider.ClientId;
        oidc.ClientSecret = provider.ClientSecret;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        oidc.UsePkce = true;
        oidc.SaveTokens = false;
        oidc.MapInboundClaims = false;
        oidc.CallbackPath = "/sign-in/callback";
        oidc.Scope.Clear();
        oidc.Scope.Add("openid");
        oidc.Scope.Add("profile");
        foreach (var cookie in new[] { oidc.CorrelationCookie, oidc.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.Always;
            cookie.Path = "/";
        }

        oidc.CorrelationCookie.Name = "__Host-AreaSend-Correlation.";
        oidc.NonceCookie.Name = "__Host-AreaSend-Nonce.";
        oidc.Events.OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.LoginHint = context.Properties.GetParameter<string>("login_hint");
            return Task.CompletedTask;
        };
        oidc.Events.OnTokenValidated = KeepOurClaims;
        oidc.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect(context.Failure is AccountNotOursException ? "/sign-in/refused/account" : "/sign-in/refused/answer");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    private static Task KeepOurClaims(TokenValidatedContext context)
    {
        // The handler trusts the token endpoint's connection and lets an unsigned token pass; we do not
        if (context.SecurityToken.RawSignature is not { Length: > 0 })
        {
            context.Fail(new SecurityTokenInvalidSignatureException("The provider's token is not signed."));
            return Task.CompletedTask;
        }

        var told = context.Principal!;
        var kind = KindOf(told.FindFirstValue("areasend_kind"));
        var name = told.FindFirstValue("name");
        if (Subject.PersonOf(context.SecurityToken.Issuer, told.FindFirstValue("sub")) is not { } person || kind is PersonKind.Unknown || name is not { Length: > 0 and <= 100 })
        {
            context.Fail(new AccountNotOursException("The account has no usable sub, name or areasend_kind."));
            return Task.CompletedTask;
        }

        context.Principal = Principal(new Actor(person, name, kind));
        return Task.CompletedTask;
    }

    private static ClaimsPrincipal Principal(Actor actor) =>
        new(new ClaimsIdentity([.. ActorClaims.Write(actor), SessionClaim.New()], CookieAuthenticationDefaults.AuthenticationScheme, ActorClaims.Name, roleType: null));

    private static PersonKind KindOf(string? word) => word switch
    {
        "inspector" => PersonKind.Inspector,
        "scheduler" => PersonKind.Scheduler,
        "area-officer" => PersonKind.AreaOfficer,
        _ => PersonKind.Unknown,
    };
}
