using AreaSend.Access;

namespace AreaSend.Grains.Access;

/// <summary>Keeps that a sign-in session has ended. In grain storage and not in the ledger: it is no fact of an inspection. Decision 0043.</summary>
/// <param name="session">What is stored.</param>
/// <param name="time">The clock.</param>
public sealed class SignInSessionGrain([PersistentState("sign-in-session", "snapshots")] IPersistentState<SignInSessionState> session, TimeProvider time) : Grain, ISignInSessionGrain
{
    /// <inheritdoc/>
    public async Task EndAsync()
    {
        if (session is { RecordExists: true, State.EndedAt: not null })
        {
            return;
        }

        session.State = new SignInSessionState { EndedAt = time.GetUtcNow() };
        await session.WriteStateAsync();
    }

    /// <inheritdoc/>
    public Task<bool> IsEndedAsync() => Task.FromResult(session.State.EndedAt is not null);
}
