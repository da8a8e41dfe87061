using AreaSend.Web.Live.Http;
using AreaSend.Web.Live.Inspections;
using AreaSend.Web.Live.Relays;
using AreaSend.Web.Setup.Sessions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AreaSend.Web.Live;

/// <summary>What the web node's program calls to have live documents.</summary>
public static class LiveSetup
{
    /// <summary>Name of the meter and the activity source, for OpenTelemetry.</summary>
    public const string Telemetry = LiveTelemetry.Name;

    private const int MostMessageBytes = 320 * 1024;
    private const int CallsAtOnce = 2;

    /// <summary>Adds the hubs, the relay and their limits.</summary>
    public static WebApplicationBuilder AddLive(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SignInSessions>();
        services.AddSingleton<LiveSessions>();
        services.AddHostedService(static s => s.GetRequiredService<LiveSessions>());
        services.AddSignalR(Limit).AddMessagePackProtocol();
        services.AddSingleton<HubLifetimeManager<TeamHub>, LiveLifetime<TeamHub>>();
        services.AddSingleton<HubLifetimeManager<ShadowHub>, LiveLifetime<ShadowHub>>();
        services.AddSingleton<LiveFilter>();
        services.AddSingleton<DocumentCalls>();
        services.AddSingleton<DocumentRelays>();
        services.AddHostedService(static s => s.GetRequiredService<DocumentRelays>());
        services.AddSingleton<InspectionWatch>();
        services.AddHostedService(static s => s.GetRequiredService<InspectionWatch>());
        services.AddSingleton<ChangesEndpoint>();
        services.AddSingleton<HostileSessions>();
        services.AddSingleton<SyncEndpoint>();
        services.AddSingleton<WrittenEndpoint>();
        return builder;
    }

    /// <summary>Maps the hubs and the endpoints beside them. Call after the gates of <c>Setup/Gates</c> are in the pipeline: they hold origin, antiforgery token, sign-in and access table.</summary>
    public static WebApplication MapLive(this WebApplication app)
    {
        // no policy of their own: the fallback policy holds them to the access table
        app.MapHub<TeamHub>("/live/team", Only);
        app.MapHub<ShadowHub>("/live/shadow", Only);
        app.MapPost("/sync/{document}", static (string document, HttpContext context, SyncEndpoint sync) => sync.SyncAsync(document, context))
            .WithMetadata(new RequestSizeLimitAttribute(SyncEndpoint.MostBytes));
        app.MapPost("/documents/{document}/written", static (string document, HttpContext context, WrittenEndpoint written) => written.AskAsync(document, context))
            .WithMetadata(new RequestSizeLimitAttribute(WrittenEndpoint.MostBytes));
        app.MapGet("/inspections/{id:inspection}/changes", static (string id, HttpContext context, ChangesEndpoint changes) => changes.StreamAsync(id, context));
        return app;
    }

    private static void Limit(HubOptions options)
    {
        options.EnableDetailedErrors = false;
        options.MaximumReceiveMessageSize = MostMessageBytes;
        options.MaximumParallelInvocationsPerClient = CallsAtOnce;
        options.KeepAliveInterval = TimeSpan.FromSeconds(10);
        options.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
        options.SupportedProtocols = ["messagepack"];
        options.AddFilter<LiveFilter>();
    }

    private static void Only(HttpConnectionDispatcherOptions options)
    {
        options.Transports = HttpTransportType.WebSockets;
        options.CloseOnAuthenticationExpiration = true;
    }
}
