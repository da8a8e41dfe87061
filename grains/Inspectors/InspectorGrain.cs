using AreaSend.Grains.Access;
using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspectors;

/// <summary>One inspector.</summary>
public sealed class InspectorGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<InspectorState, InspectorEvent>(ledger, time), IInspectorGrain
{
    /// <inheritdoc/>
    protected override string StreamName => $"inspector/{Id}";

    private PersonId Id => new(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> RegisterAsync(CommandId id, InspectorCommand.Register command) =>
        Caller.Actor.Kind is PersonKind.Scheduler
            ? await RecordAsync<InspectorEvent.Registered>(id, state => InspectorDecider.Register(state, Id, command))
            : new Refusal(RefusalCode.Forbidden, "Only schedulers register inspectors. Ask a scheduler to add or correct the entry.");

    /// <inheritdoc/>
    public Task<Answer<InspectorView>> ReadAsync() => Task.FromResult(Read());

    /// <inheritdoc/>
    protected override IReadOnlyList<RegisterChange> Project(InspectorState after, long revision) =>
        [InspectorRegister.Row(InspectorRegister.View(after.Entry!))];

    private Answer<InspectorView> Read()
    {
        if (!InspectorRegister.MaySee(Caller.Actor))
        {
            return InspectorRegister.NotForYou;
        }

        return State.Entry is { } entry
            ? InspectorRegister.View(entry)
            : new Refusal(RefusalCode.Unknown, "There is no such inspector. Choose one from the list, or ask a scheduler to register the person.");
    }
}
