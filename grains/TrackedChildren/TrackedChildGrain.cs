using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.TrackedChildren.Rules;
using AreaSend.Inspections;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.TrackedChildren;

/// <summary>One tracked child's entry.</summary>
public sealed class TrackedChildGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<TrackedChildState, TrackedChildEvent>(ledger, time), ITrackedChildGrain
{
    /// <inheritdoc/>
    protected override string StreamName => $"tracked-child/{Id}";

    private TrackedChildId Id => TrackedChildId.TryParse(this.GetPrimaryKeyString(), out var id)
        ? id
        : throw new InvalidOperationException("The key of a tracked child's entry is its id, 32 hexadecimal figures.");

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> AddAsync(CommandId id, TrackedChildCommand.Add command)
    {
        var role = await GrainFactory.RoleInAsync(command.Inspection);
        return Policy.Refuses(role, InspectionAction.SeeInspection, InspectionAction.ChangeTrackedChildren) is { } refusal
            ? refusal
            : await RecordAsync<TrackedChildEvent.Added>(id, state => TrackedChildDecider.Add(state, Id, command));
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> ReviseAsync(CommandId id, TrackedChildCommand.Revise command) =>
        await RefusesAsync(InspectionAction.ChangeTrackedChildren) is { } refusal
            ? refusal
            : await RecordAsync<TrackedChildEvent.Revised>(id, state => TrackedChildDecider.Revise(state, Revision, command));

    /// <inheritdoc/>
    public async Task<Answer<TrackedChildView>> ReadAsync() => await RefusesAsync(InspectionAction.SeeTrackedChildren) is { } refusal
        ? refusal
        : TrackedChildRegister.View(Id, State.Entry!, Revision);

    /// <inheritdoc/>
    protected override IReadOnlyList<RegisterChange> Project(TrackedChildState after, long revision) =>
        [TrackedChildRegister.Row(TrackedChildRegister.View(Id, after.Entry!, revision))];

    private async Task<Refusal?> RefusesAsync(InspectionAction action) => State.Entry is { } entry
        ? Policy.Refuses(await GrainFactory.RoleInAsync(new InspectionId(entry.Inspection)), InspectionAction.SeeTrackedChildren, action)
        : Policy.Unknown;
}
