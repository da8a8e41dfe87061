using System.Globalization;
using System.Security.Claims;
using AreaSend.Access;
using AreaSend.Grains.LocalAreas;
using AreaSend.Grains.Ledger;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.Setup.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AreaSend.Web.Tests.Visits;

/// <summary>The face on a real server and a free loopback port, with grains on a ledger in memory, the 153 areas and the demonstration.</summary>
public sealed class FaceFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("areasend-face-").FullName;

    public ClusterFixture Cluster { get; private set; } = null!;

    public AwayLedger Ledger { get; } = new();

    public WebApplication App { get; private set; } = null!;

    public Uri Address => new(App.Urls.First());

    /// <summary>The demonstration's inspection.</summary>
    public string Inspection { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Cluster = await ClusterFixture.StartAsync(silo => silo.Services.AddSingleton<ILedger>(Ledger), Ledger.Inner);
        await new LocalAreaRecorder(NullLogger<LocalAreaRecorder>.Instance).RunAsync(Cluster.Grains, default);
        var prepared = await ClusterFixture.As(Actor.System, () => Cluster.Grains.GetGrain<IDemonstrationGrain>(IDemonstrationGrain.TheKey).PrepareAsync());
        prepared.Refusal.Should().BeNull();
        App = await StartAsync([]);
        Inspection = (await Visit(People.Lead).GetAsync("/")).Link("/inspections/")["/inspections/".Length..];
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await Cluster.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Starts another face on the same grains, with other settings.</summary>
    public async Task<WebApplication> StartAsync(IEnumerable<string> settings, Action<WebApplicationBuilder>? more = null)
    {
        var another = Face.Build(["--urls", "http://127.0.0.1:0", "--AreaSend:Data", folder, .. settings], builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Critical);
            builder.Services.AddSingleton(Cluster.Grains).AddSingleton((IClusterClient)Cluster.Grains);
            more?.Invoke(builder);
        });
        await another.StartAsync();
        return another;
    }

    /// <summary>A browser in which someone has just signed in; null for nobody.</summary>
    public Browsing Visit(Actor? actor = null, WebApplication? at = null)
    {
        var browsing = new Browsing(new Uri((at ?? App).Urls.First()));
        if (actor is not null)
        {
            browsing.Cookies[SignIn.Cookie] = Sealed(actor, at ?? App);
        }

        return browsing;
    }

    /// <summary>The address of a page of the demonstration's inspection.</summary>
    public string At(string below) => $"/inspections/{Inspection}{(below.Length == 0 ? "" : "/")}{below}";

    private static string Sealed(Actor actor, WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var now = options.TimeProvider!.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        properties.Items["started"] = now.ToString("O", CultureInfo.InvariantCulture);
        var person = new ClaimsPrincipal(new ClaimsIdentity([.. ActorClaims.Write(actor), SessionClaim.New()], "test", ActorClaims.Name, roleType: null));
        return options.TicketDataFormat.Protect(new AuthenticationTicket(person, properties, CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
