using AreaSend.Web.Endpoints;
using AreaSend.Web.Live;
using AreaSend.Web.Setup.Gates;
using AreaSend.Web.Setup.Settings;

namespace AreaSend.Web.Setup;

/// <summary>Composes the face: settings, grains, sign-in, gates, pages. Start reading here.</summary>
public static class Face
{
    /// <summary>Builds the face, ready to run.</summary>
    /// <param name="args">Command line, in the usual ASP.NET form.</param>
    /// <param name="joinGrains">How to reach the grains; null for what <c>AreaSend:Mode</c> says.</param>
    /// <exception cref="SettingRefusedException">A setting is wrong or unsafe.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? joinGrains = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Face).Assembly.GetName().Name, WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot") });
        builder.Configuration.AddKeyPerFile("/run/secrets", optional: true);
        var options = WebOptions.Read(builder.Configuration, builder.Environment.ContentRootPath);
        var addresses = Listening.Addresses(builder.Configuration);
        Listening.Try(addresses);
        builder.WebHost.UseUrls([.. addresses]);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddTelemetry();
        builder.AddSecurity(options);
        builder.AddSignIn(options);
        builder.AddPages();
        builder.AddLive();
        builder.Services.AddHealthChecks().AddCheck<Health.Grains>("grains");
        (joinGrains ?? Joining(options))(builder);
        var app = builder.Build();
        UseGates(app);
        MapEverything(app);
        return app;
    }

    private static Action<WebApplicationBuilder> Joining(WebOptions options) =>
        options.Mode is WebMode.Embedded ? EmbeddedSilo.Host : builder => ClusterClient.Join(builder, options);

    private static void UseGates(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseExceptionHandler(ErrorPages.OnException);
        app.UseMiddleware<OriginGate>();
        app.UseBuiltAssets();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<SessionGate>();
        app.UseMiddleware<ActorGate>();
        app.UseAuthorization();
        app.UseMiddleware<CsrfGate>();
    }

    private static void MapEverything(WebApplication app)
    {
        app.MapRazorPages();
        app.MapSignOut();
        app.MapSessionActive();
        app.MapDeviceKey();
        app.MapCspReport();
        app.MapSecurityText();
        app.MapHealth();
        app.MapLive();
    }
}
