using AreaSend.Vocabulary;

namespace AreaSend.Web.Setup.Gates;

/// <summary>Puts the signed-in actor in the request context, from which grains take it.</summary>
public sealed class ActorGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (ActorClaims.Read(context.User) is { } actor)
        {
            RequestContext.Set(Actor.Key, actor);
            context.Response.Headers.CacheControl = "no-store";
        }

        await next(context);
    }
}
