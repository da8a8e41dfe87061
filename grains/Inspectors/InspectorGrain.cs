using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspectors;

/// <summary>One inspector: schedulers keep the entry; the inspector keeps leave and conflicts of interest too.</summary>
public sealed class InspectorGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<InspectorState, InspectorEvent>(ledger, time), IInspectorGrain
{
    private static readonly Refusal NoSuchInspector = new(
        RefusalCode.Unknown, "There is no such inspector. Choose one from the list, or ask a scheduler to register the person.");

    /// <inheritdoc/>
    protected override string StreamName => $"inspector/{Id}";

    private PersonId Id => new(this.GetPrimaryKeyString());

    private DateOnly Today => LondonClock.DayOf(Now);

    private static bool IsScheduler => Caller.Actor.Kind is PersonKind.Scheduler;

    private bool IsSelf => Caller.Actor.Kind is PersonKind.Inspector && Caller.Actor.Person == Id;

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> RegisterAsync(CommandId id, InspectorCommand.Register command) => IsScheduler
        ? await RecordAsync<InspectorEvent.Entered>(id, state => InspectorDecider.Register(state, Id, command))
        : new Refusal(RefusalCode.Forbidden, "Only schedulers register inspectors. Ask a scheduler to add or correct the entry.");

    /// <inheritdoc/>
    public Task<Answer<Receipt>> RecordTrainingAsync(CommandId id, InspectorCommand.RecordTraining command) =>
        KeepAsync<InspectorEvent.TrainingRecorded>(id, IsScheduler, state => TrainingRules.Record(state, command, Today));

    /// <inheritdoc/>
    public Task<Answer<Receipt>> RecordShadowingAsync(CommandId id, InspectorCommand.RecordShadowing command) =>
        KeepAsync<InspectorEvent.ShadowingRecorded>(id, IsScheduler, state => TrainingRules.Record(state, command, Today));

    /// <inheritdoc/>
    public Task<Answer<Receipt>> EnterLeaveAsync(CommandId id, InspectorCommand.EnterLeave command) =>
        KeepAsync<InspectorEvent.LeaveEntered>(id, IsScheduler || IsSelf, state => LeaveRules.Enter(state, id, command, Today));

    /// <inheritdoc/>
    public Task<Answer<Receipt>> WithdrawLeaveAsync(CommandId id, InspectorCommand.WithdrawLeave command) =>
        KeepAsync<InspectorEvent.LeaveWithdrawn>(id, IsScheduler || IsSelf, state => LeaveRules.Withdraw(state, command));

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> DeclareConflictAsync(CommandId id, InspectorCommand.DeclareConflict command)
    {
        var area = LocalAreaId.TryParse(command.Area, out var code)
            ? await GrainFactory.GetGrain<ILocalAreaGrain>(code.Code).ReadAsync()
            : new Refusal(RefusalCode.Unknown, "There is no local area with this code. Choose one from the list of areas.");
        return area.Accepted
            ? await KeepAsync<InspectorEvent.ConflictDeclared>(id, IsScheduler || IsSelf, state => ConflictRules.Declare(state, command, area.Value.Name))
            : area.Refusal with { Field = nameof(command.Area) };
    }

    /// <inheritdoc/>
    public Task<Answer<Receipt>> WithdrawConflictAsync(CommandId id, InspectorCommand.WithdrawConflict command) =>
        KeepAsync<InspectorEvent.ConflictWithdrawn>(id, IsScheduler, state => ConflictRules.Withdraw(state, command));

    /// <inheritdoc/>
    public Task<Answer<InspectorView>> ReadAsync() => Task.FromResult<Answer<InspectorView>>(Unseen is { } refusal ? refusal : Profile().Inspector);

    /// <inheritdoc/>
    public Task<Answer<InspectorProfile>> ProfileAsync() => Task.FromResult<Answer<InspectorProfile>>(Unseen is { } refusal
        ? refusal
        : IsScheduler || IsSelf ? Profile() : Profile() with { Conflicts = [] });

    /// <inheritdoc/>
    public Task<Answer<InspectorStanding>> StandingAsync(string? area) => Task.FromResult<Answer<InspectorStanding>>(Unseen is { } refusal
        ? refusal
        : InspectorRegister.Standing(Profile(), area));

    /// <inheritdoc/>
    protected override IReadOnlyList<RegisterChange> Project(InspectorState after, long revision) => [InspectorRegister.Row(InspectorRegister.Profile(after, revision))];

    private Refusal? Unseen => !InspectorRegister.MaySee(Caller.Actor) ? InspectorRegister.NotForYou : State.Entry is null ? NoSuchInspector : null;

    private InspectorProfile Profile() => InspectorRegister.Profile(State, Revision);

    private async Task<Answer<Receipt>> KeepAsync<TFirst>(CommandId id, bool may, Func<InspectorState, Decision<InspectorEvent>> decide)
        where TFirst : InspectorEvent
    {
        if (Unseen is { } unseen)
        {
            return unseen;
        }

        return may
            ? await RecordAsync<TFirst>(id, decide)
            : new Refusal(RefusalCode.Forbidden, "Leave and conflicts of interest are kept by the inspector and by schedulers, all else by schedulers. Ask one of them.");
    }
}
