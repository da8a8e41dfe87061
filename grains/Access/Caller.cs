using AreaSend.Vocabulary;

namespace AreaSend.Grains.Access;

/// <summary>Who calls, as the web node stamped it in the request context. Never taken from an argument.</summary>
public static class Caller
{
    /// <summary>The actor of this call.</summary>
    /// <exception cref="InvalidOperationException">The call carries no actor: a bug of the caller.</exception>
    public static Actor Actor => RequestContext.Get(Actor.Key) is Actor { Person.Value.Length: > 0 } actor
        ? actor
        : throw new InvalidOperationException("A grain was called without an actor. Set one in the request context where the call starts.");
}
