using AreaSend.Web.Live.Wire;
using AreaSend.Web.Setup;
using AreaSend.Web.Setup.Sessions;
using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Web.Live;

/// <summary>Gives every SignalR connection its <see cref="LiveConnection"/>, before any call on it.</summary>
/// <typeparam name="THub">The hub.</typeparam>
/// <param name="sessions">Watches over the connections.</param>
/// <param name="logger">SignalR's own log.</param>
internal sealed class LiveLifetime<THub>(LiveSessions sessions, ILogger<DefaultHubLifetimeManager<THub>> logger) : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    /// <inheritdoc/>
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        if (ActorClaims.Read(connection.User) is { } actor && SessionClaim.Read(connection.User) is { } session)
        {
            var live = new LiveConnection(connection, actor, session, WireDevice.Read(connection.GetHttpContext()?.Request.Query));
            connection.Items[typeof(LiveConnection)] = live;
            sessions.Add(live);
        }

        LiveTelemetry.Connections.Add(1);
        return base.OnConnectedAsync(connection);
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        if (connection.Items.TryGetValue(typeof(LiveConnection), out var live))
        {
            sessions.Remove((LiveConnection)live!);
        }

        LiveTelemetry.Connections.Add(-1);
        return base.OnDisconnectedAsync(connection);
    }
}
