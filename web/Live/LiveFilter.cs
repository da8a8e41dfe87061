using System.Diagnostics;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Web.Live;

/// <summary>Looks at every call of every hub: somebody has to be signed in, and nobody may flood.</summary>
/// <param name="time">The clock.</param>
internal sealed class LiveFilter(TimeProvider time) : IHubFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var context = invocationContext.Context;
        if (LiveConnection.Of(context) is not { IsGone: false } connection || ActorClaims.Read(context.User) != connection.Actor)
        {
            context.Abort();
            throw new HubException("Sign in again.");
        }

        if (!connection.MayCall(time.GetElapsedTime(0)))
        {
            connection.Refuse(RefusalCode.Invalid, "This tab sends too much. Reload the page. Your changes stay on this device.");
            context.Abort();
            throw new HubException("Too many calls.");
        }

        using var span = LiveTelemetry.Activities.StartActivity(invocationContext.HubMethodName, ActivityKind.Server);
        return await next(invocationContext);
    }
}
