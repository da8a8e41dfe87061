using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Inspections.Rules.Logs;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Logs;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Logs;

/// <summary>The restricted log of one inspection. Who raised an entry sees it and may escalate it; a shadow hands it over and sees nothing (decision 0091).</summary>
public sealed class InspectionLogGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<InspectionLogState, InspectionLogEvent>(ledger, time), IInspectionLogGrain
{
    /// <inheritdoc/>
    protected override string StreamName => $"inspection-log/{Id}";

    private InspectionId Id => InspectionId.TryParse(this.GetPrimaryKeyString(), out var id)
        ? id
        : throw new InvalidOperationException("The key of a log is the id of its inspection, 32 hexadecimal figures.");

    /// <inheritdoc/>
    public async Task<Answer<InspectionLogView>> ReadAsync()
    {
        var role = await RoleAsync();
        if (!Policy.Allows(role, InspectionAction.RaiseConcern))
        {
            return Policy.Refuses(role, InspectionAction.SeeInspection, InspectionAction.RaiseConcern)!;
        }

        return new InspectionLogView(
            [.. State.Entries.Reverse().Where(entry => Sees(role, entry))],
            Policy.Allows(role, InspectionAction.SeeConcerns),
            Policy.Allows(role, InspectionAction.HandleConcerns));
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> RaiseAsync(CommandId id, InspectionLogCommand.Raise command)
    {
        var by = Recorded.By(Caller.Actor, Now);
        return Policy.Refuses(await RoleAsync(), InspectionAction.SeeInspection, InspectionAction.RaiseConcern) is { } refusal
            ? refusal
            : await RecordAsync<InspectionLogEvent.Raised>(id, _ => InspectionLogDecider.Raise(id, command, by));
    }

    /// <inheritdoc/>
    public Task<Answer<Receipt>> EscalateAsync(CommandId id, InspectionLogCommand.Escalate command) =>
        HandleAsync<InspectionLogEvent.Escalated>(id, command.Entry, raiserMay: true, (entry, by) => InspectionLogDecider.Escalate(entry, command, by));

    /// <inheritdoc/>
    public Task<Answer<Receipt>> RespondAsync(CommandId id, InspectionLogCommand.Respond command) =>
        HandleAsync<InspectionLogEvent.Answered>(id, command.Entry, raiserMay: false, (entry, by) => InspectionLogDecider.Respond(entry, command, by));

    /// <inheritdoc/>
    public Task<Answer<Receipt>> CloseAsync(CommandId id, InspectionLogCommand.Close command) =>
        HandleAsync<InspectionLogEvent.Closed>(id, command.Entry, raiserMay: false, (entry, by) => InspectionLogDecider.Close(entry, command, by));

    private async Task<Answer<Receipt>> HandleAsync<TFirst>(CommandId id, Guid entry, bool raiserMay, Func<LogEntry, Recorded, Decision<InspectionLogEvent>> decide)
        where TFirst : InspectionLogEvent
    {
        var role = await RoleAsync();
        if (State.Find(entry) is not { } found || !Sees(role, found))
        {
            return Policy.Unknown;
        }

        var by = Recorded.By(Caller.Actor, Now);
        return Policy.Allows(role, InspectionAction.HandleConcerns) || (raiserMay && IsOwn(found))
            ? await RecordAsync<TFirst>(id, state => decide(state.Find(entry)!, by))
            : Policy.Forbidden;
    }

    private static bool Sees(Role role, LogEntry entry) => Policy.Allows(role, InspectionAction.SeeConcerns)
        || (Policy.Allows(role, InspectionAction.RaiseConcern) && role is not Role.Shadow && IsOwn(entry));

    private static bool IsOwn(LogEntry entry) => entry.Raised.Person == Caller.Actor.Person.Value;

    private async Task<Role> RoleAsync() => (await GrainFactory.GetGrain<IInspectionGrain>(Id.ToString()).RosterAsync()).Of(Caller.Actor);
}
