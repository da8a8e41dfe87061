using AreaSend.Access;
using AreaSend.Ledger.Tests.Hosting.Tables;
using AreaSend.Vocabulary;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting.Sessions;

/// <summary>What signing out leaves behind on every store.</summary>
public abstract class SignInSessionCompliance(RestartableSilo silo)
{
    [Fact]
    public async Task An_ended_session_is_still_ended_after_a_restart_and_a_living_one_lives()
    {
        var (ended, alive) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"));
        (await Session(ended).IsEndedAsync()).Should().BeFalse();
        (await Session(alive).IsEndedAsync()).Should().BeFalse();
        await Session(ended).EndAsync();
        await Session(ended).EndAsync();

        await silo.RestartAsync();

        (await Session(ended).IsEndedAsync()).Should().BeTrue();
        (await Session(alive).IsEndedAsync()).Should().BeFalse();
        await Session(ended).EndAsync();
        (await Session(ended).IsEndedAsync()).Should().BeTrue("an end that is repeated is harmless after a restart too");
    }

    private ISignInSessionGrain Session(string id)
    {
        RequestContext.Set(Actor.Key, Actor.System);
        return silo.Services.GetRequiredService<IGrainFactory>().GetGrain<ISignInSessionGrain>(id);
    }
}
