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

    private static readonly Refusal UsedBefore = new(
        RefusalCode.Invalid, "This form was used for something else already, so nothing was changed. Reload the page and make your change again.");

    private readonly Dictionary<Guid, (long Version, Type First)> commands = [];
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

    /// <summary>Tells whoever listens; after COMMIT.</summary>
    protected virtual void Tell()
    {
    }

    /// <summary>Runs one command: a repeated one gets its first answer; an id that another kind of command had is refused as <c>invalid</c>; a refusal records nothing; a lost race is replayed and decided again.</summary>
    /// <typeparam name="TFirst">The event that this kind of command begins with: by it a repeat is told from another command. An earlier version of the event tells as well: the command may have been recorded before an upgrade.</typeparam>
    /// <param name="id">Idempotency key.</param>
    /// <param name="decide">The rule. It may be asked again on a newer state.</param>
    /// <returns>The receipt after COMMIT, or the refusal.</returns>
    protected Task<Answer<Receipt>> RecordAsync<TFirst>(CommandId id, Func<TState, Decision<TEvent>> decide)
        where TFirst : TEvent => RecordAsync(id, typeof(TFirst), decide);

    /// <summary>The same for a kind of command that is known only when it comes.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="begins">The event that this kind of command begins with.</param>
    /// <param name="decide">The rule. It may be asked again on a newer state.</param>
    /// <returns>The receipt after COMMIT, or the refusal.</returns>
    protected async Task<Answer<Receipt>> RecordAsync(CommandId id, Type begins, Func<TState, Decision<TEvent>> decide)
    {
        try
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                if (await TryRecordAsync(id, begins, decide) is { } answer)
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

    private async Task<Answer<Receipt>?> TryRecordAsync(CommandId id, Type begins, Func<TState, Decision<TEvent>> decide)
    {
        if (commands.TryGetValue(id.Value, out var first))
        {
            return EventCodec.SameKind(first.First, begins) ? new Receipt(first.Version) : UsedBefore;
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

        if (decision.Events[0].GetType() != begins)
        {
            throw new InvalidOperationException($"A command recorded as {begins.Name} must not begin with {decision.Events[0].GetType().Name}.");
        }

        var after = decision.Events.Aggregate(State, static (state, happened) => state.Evolve(happened));
        var rows = Project(after, Revision + decision.Events.Length);
        if (await stream!.AppendAsync(id.Value, Caller.Actor.Person.Value, decision.Events, rows) is not AppendResult.Recorded recorded)
        {
            return null;
        }

        (State, Revision, commands[id.Value]) = (after, recorded.Version, (recorded.Version, begins));
        Tell();
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
                var happened = EventCodec.Read<TEvent>(entry.Type, entry.Payload);
                state = state.Evolve(happened);
                var first = commands.TryGetValue(entry.CommandId, out var known) ? known.First : happened.GetType();
                commands[entry.CommandId] = (entry.Version, first);
            }

            more = page.Count == ReplayPage;
        }

        (stream, State, Revision) = (fresh, state, fresh.Version);
    }
}
