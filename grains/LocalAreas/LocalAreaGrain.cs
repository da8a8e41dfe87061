using AreaSend.Grains.Access;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas;

/// <summary>One local area: its facts as the shipped list has them.</summary>
public sealed class LocalAreaGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<LocalAreaState, LocalAreaEvent>(ledger, time), ILocalAreaGrain
{
    /// <inheritdoc/>
    protected override string StreamName => $"local-area/{Id}";

    private LocalAreaId Id => LocalAreaId.TryParse(this.GetPrimaryKeyString(), out var id)
        ? id
        : throw new InvalidOperationException("The key of a local area is its three-figure code.");

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> RecordAsync(CommandId id, LocalAreaCommand.Record command) =>
        Caller.Actor.Kind is PersonKind.System
            ? await RecordAsync<LocalAreaEvent.Recorded>(id, state => LocalAreaDecider.Record(state, Id, command))
            : new Refusal(RefusalCode.Forbidden, "Local areas come from the list that ships with the product. Nobody changes them by hand.");

    /// <inheritdoc/>
    public Task<Answer<LocalAreaView>> ReadAsync() => Task.FromResult<Answer<LocalAreaView>>(State.Facts is { } facts
        ? LocalAreaRegister.View(facts, Revision)
        : new Refusal(RefusalCode.Unknown, "There is no local area with this code. Choose one from the list of areas."));

    /// <inheritdoc/>
    protected override IReadOnlyList<RegisterChange> Project(LocalAreaState after, long revision) =>
        [LocalAreaRegister.Row(LocalAreaRegister.View(after.Facts!, revision))];
}
