using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using AreaSend.Testing.Processes;
using AreaSend.Vocabulary;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace AreaSend.Testing.SignIn;

/// <summary>An OpenID Connect provider on loopback: discovery, keys, code with PKCE. It signs in whoever <c>login_hint</c> names, and asks when nobody is named.</summary>
public sealed class SignInProvider : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Actor> people = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Grant> grants = new(StringComparer.Ordinal);
    private readonly IdentityToken tokens = new();
    private readonly WebApplication app;

    private SignInProvider(WebApplication app) => this.app = app;

    /// <summary>Its address, and its name as issuer.</summary>
    public Uri Authority { get; } = new($"http://localhost:{FreePort.Next()}");

    /// <summary>The product's name at this provider.</summary>
    public string ClientId => "areasend";

    /// <summary>What it does wrong from now on.</summary>
    public SignInFault Fault { get; set; }

    private string Issuer => Authority.GetLeftPart(UriPartial.Authority);

    /// <summary>Starts it.</summary>
    public static async Task<SignInProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var provider = new SignInProvider(builder.Build());
        provider.Map();
        await provider.app.StartAsync();
        return provider;
    }

    /// <summary>Makes a person known.</summary>
    public void Knows(Actor person) => people[person.Person.Value] = person;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        tokens.Dispose();
    }

    private void Map()
    {
        app.Urls.Add(Issuer);
        app.MapGet("/.well-known/openid-configuration", () => new
        {
            issuer = Issuer,
            authorization_endpoint = Issuer + "/authorize",
            token_endpoint = Issuer + "/token",
            jwks_uri = Issuer + "/keys",
            response_types_supported = new[] { "code" },
            subject_types_supported = new[] { "public" },
            id_token_signing_alg_values_supported = new[] { "RS256" },
            code_challenge_methods_supported = new[] { "S256" },
        });
        app.MapGet("/keys", () => tokens.Published);
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", TokenAsync);
    }

    private IResult Authorize(HttpRequest request)
    {
        var asked = request.Query.ToDictionary(q => q.Key, q => (string?)q.Value.ToString(), StringComparer.Ordinal);
        if (!people.TryGetValue(asked.GetValueOrDefault("login_hint") ?? "", out var person))
        {
            var links = people.Keys.Order(StringComparer.Ordinal).Select(p => $"<li><a href=\"{QueryHelpers.AddQueryString(request.Path + request.QueryString, "login_hint", p)}\">{p}</a></li>");
            return Results.Content($"<!doctype html><title>Who are you?</title><ul>{string.Concat(links)}</ul>", "text/html");
        }

        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        grants[code] = new Grant(person, asked.GetValueOrDefault("nonce"), asked.GetValueOrDefault("code_challenge"), asked["redirect_uri"]!);
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"]!, new Dictionary<string, string?>(StringComparer.Ordinal) { ["code"] = code, ["state"] = asked.GetValueOrDefault("state") }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var known = grants.TryRemove(form["code"].ToString(), out var grant);
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        return known && grant!.Challenge == challenge && grant.Redirect == form["redirect_uri"].ToString()
            ? Results.Json(new { access_token = "unused", token_type = "Bearer", expires_in = 3600, id_token = tokens.Make(Issuer, ClientId, grant.Nonce, grant.Person, Fault) })
            : Results.BadRequest(new { error = "invalid_grant" });
    }

    private sealed record Grant(Actor Person, string? Nonce, string? Challenge, string Redirect);
}
