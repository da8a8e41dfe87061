using AreaSend.Access;
using AreaSend.Vocabulary;
using Microsoft.Extensions.Caching.Memory;

namespace AreaSend.Web.Setup.Sessions;

/// <summary>What this node knows of sign-in sessions. That one lives is believed for a second; that one has ended is asked each time. Decision 0043.</summary>
/// <param name="grains">The cluster.</param>
public sealed class SignInSessions(IClusterClient grains) : IDisposable
{
    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(1);
    private readonly MemoryCache alive = new(new MemoryCacheOptions());

    /// <summary>Whether its person has not signed out, as far as was known a second ago.</summary>
    /// <param name="session">The session's id.</param>
    public async ValueTask<bool> IsAliveAsync(string session) => alive.TryGetValue(session, out _) || await AskAsync(session);

    /// <summary>Whether its person has not signed out by now.</summary>
    /// <param name="session">The session's id.</param>
    public async Task<bool> AskAsync(string session)
    {
        if (await Grain(session).IsEndedAsync())
        {
            alive.Remove(session);
            return false;
        }

        alive.Set(session, value: true, Believed);
        return true;
    }

    /// <summary>Ends a session for every node. Returns when that is stored.</summary>
    /// <param name="session">The session's id.</param>
    public async Task EndAsync(string session)
    {
        await Grain(session).EndAsync();
        alive.Remove(session);
    }

    /// <inheritdoc/>
    public void Dispose() => alive.Dispose();

    // asked in the product's own name, before it is known who calls; only ever from async methods, whose callers do not get it
    private ISignInSessionGrain Grain(string session)
    {
        RequestContext.Set(Actor.Key, Actor.System);
        return grains.GetGrain<ISignInSessionGrain>(session);
    }
}
