using AreaSend.Access;
using AreaSend.Calendar;
using AreaSend.Framework;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Framework;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Inspections.Dates;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Dates;

/// <summary>The dates of one inspection. What the lead agrees has a stream of its own; who may look is asked of the inspection each time.</summary>
public sealed class InspectionDatesGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<AgreedDatesState, InspectionDatesEvent>(ledger, time), IInspectionDatesGrain
{
    /// <inheritdoc/>
    protected override string StreamName => $"inspection-dates/{Id}";

    private InspectionId Id => InspectionId.TryParse(this.GetPrimaryKeyString(), out var id)
        ? id
        : throw new InvalidOperationException("The key of an inspection's dates is its id, 32 hexadecimal figures.");

    /// <inheritdoc/>
    public async Task<Answer<InspectionDatesView>> ReadAsync()
    {
        var inspection = await GrainFactory.GetGrain<IInspectionGrain>(Id.ToString()).ReadAsync();
        if (!inspection.Accepted)
        {
            return inspection.Refusal;
        }

        var timeline = await WorkOutAsync(inspection.Value);
        return timeline.Accepted
            ? new InspectionDatesView(
                inspection.Value,
                timeline.Value.EditionTitle,
                timeline.Value.Counts,
                AgreedDates.Lines(State, timeline.Value.Milestones),
                Policy.Allows(inspection.Value.MyRole, InspectionAction.AgreeDates),
                Revision)
            : timeline.Refusal;
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> AgreeAsync(CommandId id, InspectionDatesCommand.Agree command)
    {
        var inspection = await GrainFactory.GetGrain<IInspectionGrain>(Id.ToString()).ReadAsync();
        if (!inspection.Accepted)
        {
            return inspection.Refusal;
        }

        if (Policy.Refuses(inspection.Value.MyRole, InspectionAction.SeeInspection, InspectionAction.AgreeDates) is { } refusal)
        {
            return refusal;
        }

        var timeline = await WorkOutAsync(inspection.Value);
        var holidays = await HolidaysAsync();
        return timeline.Accepted
            ? await RecordAsync<InspectionDatesEvent.Agreed>(
                id, state => AgreedDates.Agree(state, Revision, timeline.Value.Milestones, holidays, command, Caller.Actor.Name, Now))
            : timeline.Refusal;
    }

    private async Task<Answer<TimelineView>> WorkOutAsync(InspectionView inspection) => TimelineAnswer.Of(
        new TimelineQuestion { Day = inspection.FirstOnSiteDay },
        EditionId.TryParse(inspection.Edition, out var pinned) ? Editions.Of(pinned) : null,
        Editions.InForceOn,
        await HolidaysAsync(),
        State.Days);

    private async Task<BankHolidays> HolidaysAsync() => new(await GrainFactory.GetGrain<ICalendarGrain>(0).HolidaysAsync());
}
