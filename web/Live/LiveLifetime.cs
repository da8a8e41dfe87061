using AreaSend.Web.Setup;
using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Web.Live;

/// <summary>Gives every SignalR connection its <see cref="LiveConnection"/>, before any call on it.</summary>
/// <typeparam name="THub">The hub.</typeparam>
/// <param name="logger">SignalR's own log.</param>
internal sealed class LiveLifetime<THub>(ILogger<DefaultHubLifetimeManager<THub>> logger) : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    /// <inheritdoc/>
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        if (ActorClaims.Read(connection.User) is { } actor)
        {
            connection.Items[typeof(LiveConnection)] = new LiveConnection(connection, actor);
        }

        LiveTelemetry.Connections.Add(1);
        return base.OnConnectedAsync(connection);
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        LiveTelemetry.Connections.Add(-1);
        return base.OnDisconnectedAsync(connection);
    }
}
