using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Inspections;
using AreaSend.Inspectors;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using AreaSend.Web.Live;
using AreaSend.Web.Setup;
using AreaSend.Web.Setup.Routes;
using AreaSend.Web.Setup.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AreaSend.Web.Tests.Live;

/// <summary>The live part of a web node on a free port, on a real cluster of one silo; who calls says so in a header. One document is open.</summary>
public sealed class LiveNode : IAsyncDisposable
{
    private const string Who = "X-Person";
    private static readonly Dictionary<string, Role> Team = new(StringComparer.Ordinal) { ["priya"] = Role.LeadHmi, ["tom"] = Role.HealthInspector, ["sam"] = Role.Shadow };
    private readonly ClusterFixture cluster;
    private readonly WebApplication app;

    private LiveNode(ClusterFixture cluster, WebApplication app) => (this.cluster, this.app) = (cluster, app);

    public DocumentId Document { get; } = new(InspectionId.New(), Guid.CreateVersion7());

    /// <summary>The time of the grains; it stands still.</summary>
    public DateTimeOffset Now => cluster.Time.GetUtcNow();

    private Uri Address => new(app.Urls.Single());

    public static async Task<LiveNode> StartAsync()
    {
        var grains = await ClusterFixture.StartAsync(silo => silo.AddIncomingGrainCallFilter(PeopleAsync));
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton((IClusterClient)grains.Grains);
        builder.Services.AddAuthentication("header").AddScheme<AuthenticationSchemeOptions, HeaderSignIn>("header", null);
        builder.Services.AddAuthorization();
        builder.Services.AddRouting(static routes => routes.ConstraintMap["inspection"] = typeof(IdConstraint<InspectionId>));
        builder.AddLive();
        var web = builder.Build();
        web.MapLive();
        await web.StartAsync();
        var node = new LiveNode(grains, web);
        (await node.AskAsync("priya", static grain => grain.OpenAsync(CommandId.New()))).Refusal.Should().BeNull();
        return node;
    }

    public async Task<HubConnection> ConnectAsync(string person, string hub = "team", string query = "")
    {
        var connection = new HubConnectionBuilder()
            .WithUrl(new Uri(Address, $"/live/{hub}{query}"), o => o.Headers[Who] = person)
            .AddMessagePackProtocol()
            .Build();
        await connection.StartAsync();
        return connection;
    }

    public Task<HttpResponseMessage> SyncAsync(string person, object body) => PostAsync(person, $"/sync/{Document}", body);

    public async Task<HttpResponseMessage> PostAsync(string person, string path, object body)
    {
        using var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Add(Who, person);
        return await client.PostAsync(new Uri(path, UriKind.Relative), body as HttpContent ?? JsonContent.Create(body));
    }

    /// <summary>Calls the document's grain as a person, past the web node.</summary>
    public Task<Answer<T>> AskAsync<T>(string person, Func<IDocumentGrain, Task<Answer<T>>> call) =>
        ClusterFixture.As(Person(person), () => call(cluster.Grains.GetGrain<IDocumentGrain>(Document.ToString())));

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await cluster.DisposeAsync();
    }

    private static Actor Person(string name) => new(new PersonId(name), name, PersonKind.Inspector);

    // one sign-in a person
    private static Claim Session(string person) => new(SessionClaim.Name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person)))[..32]);

    private static async Task PeopleAsync(IIncomingGrainCallContext context)
    {
        if (context.InterfaceMethod?.Name == nameof(IInspectionGrain.RosterAsync))
        {
            context.Result = new Roster(1, Team.ToImmutableDictionary(t => new PersonId(t.Key), t => t.Value));
        }
        else if (context.InterfaceMethod?.DeclaringType == typeof(IInspectorGrain))
        {
            var person = new PersonId(context.TargetId.Key.ToString()!);
            context.Result = (Answer<InspectorView>)new InspectorView(person, person.Value, Organisation.Ofsted, Remit.Education);
        }
        else
        {
            await context.Invoke();
        }
    }

    private sealed class HeaderSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
            Request.Headers[Who].ToString() is { Length: > 0 } person
                ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([.. ActorClaims.Write(Person(person)), Session(person)], Scheme.Name)), Scheme.Name))
                : AuthenticateResult.NoResult());
    }
}
