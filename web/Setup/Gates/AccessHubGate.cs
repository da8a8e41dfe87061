using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Web.Setup.Gates;

/// <summary>Holds every hub method to the access table and stamps the call with its actor.</summary>
public sealed class AccessHubGate : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var actor = ActorClaims.Read(invocationContext.Context.User);
        var row = $"{invocationContext.Hub.GetType().Name}.{invocationContext.HubMethodName}";
        if (actor is null || !AccessTable.Admits(row, actor))
        {
            throw new HubException("You cannot do this here.");
        }

        RequestContext.Set(Vocabulary.Actor.Key, actor);
        return await next(invocationContext);
    }
}
