using AreaSend.Grains.Access;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Ledger;

/// <summary>A grain whose state is its stream: authorise, decide, append, evolve, tell. On any failure to append it forgets itself and replays.</summary>
/// <typeparam name="TState">The state.</typeparam>
/// <typeparam name="TEvent">The closed family of events.</typeparam>
/// <param name="ledger">The ledger.</param>
/// <param name="time">The clock.</param>
public abstract class LedgeredGrain<TState, TEvent>(ILedger ledger, TimeProvider time) : Grain
    where TState : class, ILedgerState<TState, TEvent>
    where TEvent : class
{
    private const int ReplayPage = 1000;
    private const int Attempts = 3;
    private readonly Dictionary<Guid, long> commands = [];
    private LedgerStream? stream;

    /// <summary>The state, committed.</summary>
    protected TState State { get; private set; } = TState.Empty;

    /// <summary>The stream's committed version; 0 when nothing happened yet.</summary>
    protected long Revision { get; private set; }

    /// <summary>The stream's name, built by the room from the grain's key.</summary>
    protected abstract string StreamName { get; }

    /// <summary>The time, read once a command.</summary>
    protected DateTimeOffset Now => time.GetUtcNow();

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken) => ReplayAsync();

    /// <summary>Register rows that follow from the events of one command.</summary>
    /// <param name="after">The state after them.</param>
    /// <param name="revision">The stream's version after them.</param>
    /// <returns>Rows to write in the same transaction.</returns>
    protected virtual IReadOnlyList<RegisterChange> Project(TState after, long revision) => [];

    /// <summary>Runs one command: a repeated one gets its first answer; a refusal records nothing; a lost race is replayed and decided again.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="decide">The rule. It may be asked again on a newer state.</param>
    /// <returns>The receipt after COMMIT, or the refusal.</returns>
    protected async Task<Answer<Receipt>> RecordAsync(CommandId id, Func<TState, Decision<TEvent>> decide)
    {
        try
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                if (await TryRecordAsync(id, decide) is { } answer)
                {
                    return answer;
                }

                await ReplayAsync();
            }

            throw new LedgerUnavailableException($"Other activations keep writing to '{StreamName}'. Send the command again.");
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }

    private async Task<Answer<Receipt>?> TryRecordAsync(CommandId id, Func<TState, Decision<TEvent>> decide)
    {
        if (commands.TryGetValue(id.Value, out var first))
        {
            return new Receipt(first);
        }

        var decision = decide(State);
        if (decision.Refusal is { } refusal)
        {
            return refusal;
        }

        if (decision.Events.IsEmpty)
        {
            return new Receipt(Revision);
        }

        var after = decision.Events.Aggregate(State, static (state, happened) => state.Evolve(happened));
        var rows = Project(after, Revision + decision.Events.Length);
        if (await stream!.AppendAsync(id.Value, Caller.Actor.Person.Value, decision.Events, rows) is not AppendResult.Recorded recorded)
        {
            return null;
        }

        (State, Revision, commands[id.Value]) = (after, recorded.Version, recorded.Version);
        return new Receipt(recorded.Version);
    }

    private async Task ReplayAsync()
    {
        var (state, fresh) = (TState.Empty, new LedgerStream(ledger, StreamName, time));
        for (var more = true; more;)
        {
            var page = await ledger.ReadAsync(StreamName, fresh.Version, ReplayPage);
            foreach (var entry in page)
            {
                fresh.Follow(entry);
                state = state.Evolve(EventCodec.Read<TEvent>(entry.Type, entry.Payload));
                commands[entry.CommandId] = entry.Version;
            }

            more = page.Count == ReplayPage;
        }

        (stream, State, Revision) = (fresh, state, fresh.Version);
    }
}
