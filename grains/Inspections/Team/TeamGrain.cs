using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Team;

/// <summary>What is kept about a team beside who is in it.</summary>
public sealed class TeamGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<TeamState, TeamEvent>(ledger, time), ITeamGrain
{
    private readonly ILedger ledger = ledger;

    /// <inheritdoc/>
    protected override string StreamName => $"inspection-team/{Id}";

    private InspectionId Id => InspectionId.TryParse(this.GetPrimaryKeyString(), out var id)
        ? id
        : throw new InvalidOperationException("The key of a team is the id of its inspection, 32 hexadecimal figures.");

    private IInspectionGrain Inspection => GrainFactory.GetGrain<IInspectionGrain>(Id.ToString());

    /// <inheritdoc/>
    public async Task<Answer<TeamView>> ReadAsync()
    {
        var roster = await Inspection.RosterAsync();
        if (Policy.Refuses(roster.Of(Caller.Actor), InspectionAction.SeeInspection, InspectionAction.SeeTeam) is { } refusal)
        {
            return refusal;
        }

        var inspection = await Inspection.ReadAsync();
        return inspection.Accepted
            ? TeamViews.For(Caller.Actor, inspection.Value, roster, State, Revision, await TeamHistory.ReadAsync(ledger, Id))
            : inspection.Refusal;
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> NameForRecordsAsync(CommandId id, TeamCommand.NameForRecords command)
    {
        var roster = await Inspection.RosterAsync();
        var by = Recorded.By(Caller.Actor, Now);
        return Refuses(roster) is { } refusal
            ? refusal
            : await RecordAsync<TeamEvent.NamedForRecords>(id, state => TeamDecider.Name(state, Revision, roster, command, by));
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> GiveFeedbackAsync(CommandId id, TeamCommand.GiveFeedback command)
    {
        if (Refuses(await Inspection.RosterAsync()) is { } refusal)
        {
            return refusal;
        }

        var read = await Inspection.ReadAsync();
        var member = read.Accepted ? read.Value.Team.FirstOrDefault(one => one.Person == command.Person) : null;
        var by = Recorded.By(Caller.Actor, Now);
        return await RecordAsync<TeamEvent.FeedbackGiven>(id, _ => TeamDecider.Give(member, command, by));
    }

    private static Refusal? Refuses(Roster roster) => Policy.Refuses(roster.Of(Caller.Actor), InspectionAction.SeeInspection, InspectionAction.KeepTeamRecords);
}
