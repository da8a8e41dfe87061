using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Grains.Inspections.Team;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections;

/// <summary>One inspection: the authority on who is in it, and as what.</summary>
public sealed class InspectionGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<InspectionState, InspectionEvent>(ledger, time), IInspectionGrain
{
    private readonly ILedger ledger = ledger;

    /// <inheritdoc/>
    protected override string StreamName => $"inspection/{Id}";

    private InspectionId Id => InspectionId.TryParse(this.GetPrimaryKeyString(), out var id)
        ? id
        : throw new InvalidOperationException("The key of an inspection is its id, 32 hexadecimal figures.");

    private Roster Roster => new(Revision, State.Roles);

    private Role Role => Roster.Of(Caller.Actor);

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> PlanAsync(CommandId id, InspectionCommand.Plan command)
    {
        if (!Policy.Allows(Caller.Actor.Kind is PersonKind.Scheduler ? Role.Scheduler : Role.None, InspectionAction.PlanInspection))
        {
            return new Refusal(RefusalCode.Forbidden, "Only schedulers plan inspections. Ask a scheduler of the inspectorates.");
        }

        if (!LocalAreaId.TryParse(command.Area.Code, out var code))
        {
            return new Refusal(RefusalCode.Unknown, "There is no local area with this code. Choose one from the list of areas.", Field: nameof(command.Area));
        }

        var area = await GrainFactory.GetGrain<ILocalAreaGrain>(code.Code).ReadAsync();
        var facts = Facts();
        var unusual = await AreaPlans.UnusualAsync(ledger, GrainFactory, code, command);
        return area.Accepted
            ? await RecordAsync<InspectionEvent.Planned>(id, state => InspectionDecider.Plan(state, command, area.Value, facts, unusual))
            : area.Refusal with { Field = nameof(command.Area) };
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> AssignAsync(CommandId id, InspectionCommand.Assign command)
    {
        if (Refuses(InspectionAction.ChangeTeam) is { } refusal)
        {
            return refusal;
        }

        var inspector = await StandingAsync(command.Person);
        if (!inspector.Accepted)
        {
            return inspector.Refusal with { Field = nameof(command.Person) };
        }

        var parts = await AssignmentRegister.UntilAsync(ledger, Hindrances.FirstDay(State.Plan!.FirstOnSiteDay), command.Person);
        var by = Recorded.By(Caller.Actor, Now);
        return await RecordAsync<InspectionEvent.TeamMemberAssigned>(id, state => InspectionDecider.Assign(
            state, Revision, command, inspector.Value.Inspector, new(Hindrances.Of(inspector.Value, state.Plan!.FirstOnSiteDay, parts, Id), LondonClock.DayOf(by.At), by)));
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> ReleaseAsync(CommandId id, InspectionCommand.Release command) => Refuses(InspectionAction.ChangeTeam) is { } refusal
        ? refusal
        : await RecordAsync<InspectionEvent.TeamMemberReleased>(id, state => InspectionDecider.Release(state, Revision, command, Recorded.By(Caller.Actor, Now)));

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> NameLanoAsync(CommandId id, InspectionCommand.NameLano command)
    {
        if (Refuses(InspectionAction.NameLano) is { } refusal)
        {
            return refusal;
        }

        var inspector = await InspectorAsync(command.Person);
        var by = Recorded.By(Caller.Actor, Now);
        return await RecordAsync<InspectionEvent.LanoNamed>(id, state => InspectionDecider.NameLano(state, Revision, command, inspector.Accepted, by));
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> MoveAsync(CommandId id, InspectionMove move)
    {
        if (Refuses(LifecycleMoves.KindOf(move) is { } kind ? LifecycleMoves.Of(kind).Action : InspectionAction.SeeInspection) is { } refusal)
        {
            return refusal;
        }

        var facts = Facts();
        return await RecordAsync(id, LifecycleDecider.EventOf(move), state => LifecycleDecider.Decide(state, Revision, move, facts));
    }

    /// <inheritdoc/>
    public Task<Answer<InspectionView>> ReadAsync() => Task.FromResult<Answer<InspectionView>>(Refuses(InspectionAction.SeeInspection) is { } refusal
        ? refusal
        : InspectionViews.For(Role, Id, State, Revision, InspectionEditions.Calendar));

    /// <inheritdoc/>
    public Task<Roster> RosterAsync() => Task.FromResult(Roster);

    /// <inheritdoc/>
    protected override IReadOnlyList<RegisterChange> Project(InspectionState after, long revision) =>
        [.. InspectionRegister.Rows(Id, State, after), .. AssignmentRegister.Rows(Id, State, after)];

    private Refusal? Refuses(InspectionAction action) => Policy.Refuses(Role, InspectionAction.SeeInspection, action);

    private LifecycleFacts Facts() => new(Recorded.By(Caller.Actor, Now), InspectionEditions.Calendar, InspectionEditions.On);

    private async Task<Answer<InspectorView>> InspectorAsync(PersonId person) => PersonId.TryParse(person.Value, out var id)
        ? await GrainFactory.GetGrain<IInspectorGrain>(id.Value).ReadAsync()
        : new Refusal(RefusalCode.Unknown, "There is no such inspector. Choose one from the list.");

    private async Task<Answer<InspectorStanding>> StandingAsync(PersonId person) => PersonId.TryParse(person.Value, out var id)
        ? await GrainFactory.GetGrain<IInspectorGrain>(id.Value).StandingAsync(State.Plan!.Area)
        : new Refusal(RefusalCode.Unknown, "There is no such inspector. Choose one from the list.");
}
