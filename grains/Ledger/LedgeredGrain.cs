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
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        stream = new LedgerStream(ledger, StreamName, time);
        for (var more = true; more;)
        {
            var page = await ledger.ReadAsync(StreamName, stream.Version, ReplayPage);
            foreach (var entry in page)
            {
                stream.Follow(entry);
                State = State.Evolve(EventCodec.Read<TEvent>(entry.Type, entry.Payload));
                commands[entry.CommandId] = entry.Version;
            }

            more = page.Count == ReplayPage;
        }

        Revision = stream.Version;
    }

    /// <summary>Register rows that follow from the events of one command.</summary>
    /// <param name="after">The state after them.</param>
    /// <param name="revision">The stream's version after them.</param>
    /// <returns>Rows to write in the same transaction.</returns>
    protected virtual IReadOnlyList<RegisterChange> Project(TState after, long revision) => [];

    /// <summary>Runs one command: a repeated one gets its first answer; a refusal records nothing.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="decide">The rule.</param>
    /// <returns>The receipt after COMMIT, or the refusal.</returns>
    protected async Task<Answer<Receipt>> RecordAsync(CommandId id, Func<TState, Decision<TEvent>> decide)
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
        var version = await AppendAsync(id, decision.Events, rows);
        (State, Revision, commands[id.Value]) = (after, version, version);
        return new Receipt(version);
    }

    private async Task<long> AppendAsync(CommandId id, IReadOnlyList<TEvent> events, IReadOnlyList<RegisterChange> rows)
    {
        try
        {
            var result = await stream!.AppendAsync(id.Value, Caller.Actor.Person.Value, events, rows);
            return result is AppendResult.Recorded recorded
                ? recorded.Version
                : throw new LedgerUnavailableException($"Another activation wrote to '{StreamName}'. Send the command again.");
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
