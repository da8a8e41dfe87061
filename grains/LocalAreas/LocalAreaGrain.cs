using System.Collections.Immutable;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.Grains.LocalAreas.Rules.Changes;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas;

/// <summary>One local area: its facts as the shipped list has them, and what schedulers keep of it.</summary>
public sealed class LocalAreaGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<LocalAreaState, LocalAreaEvent>(ledger, time), ILocalAreaGrain
{
    private static readonly Refusal NoSuchArea = new(RefusalCode.Unknown, "There is no local area with this code. Choose one from the list of areas.");

    /// <inheritdoc/>
    protected override string StreamName => $"local-area/{Id}";

    private LocalAreaId Id => LocalAreaId.TryParse(this.GetPrimaryKeyString(), out var id)
        ? id
        : throw new InvalidOperationException("The key of a local area is its three-figure code.");

    private DateOnly Today => LondonClock.DayOf(Now);

    private static bool MayChange => Caller.Actor.Kind is PersonKind.Scheduler;

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> RecordAsync(CommandId id, LocalAreaCommand.Record command) =>
        Caller.Actor.Kind is PersonKind.System
            ? await RecordAsync<LocalAreaEvent.RecordedV2>(id, state => LocalAreaDecider.Record(state, Id, command))
            : new Refusal(RefusalCode.Forbidden, "Local areas come from the list that ships with the product. Nobody changes them by hand.");

    /// <inheritdoc/>
    public Task<Answer<LocalAreaView>> ReadAsync() => Task.FromResult<Answer<LocalAreaView>>(State.Facts is { } facts
        ? LocalAreaRegister.OnDay(LocalAreaRegister.View(facts, Revision), Today)
        : NoSuchArea);

    /// <inheritdoc/>
    public Task<Answer<LocalAreaDetail>> DetailAsync() => Task.FromResult<Answer<LocalAreaDetail>>(State.Facts is null
        ? NoSuchArea
        : LocalAreaDetails.For(Caller.Actor.Kind, State, Revision, Today));

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> ChangeAsync(CommandId id, LocalAreaChange change)
    {
        if (!MayChange)
        {
            return new Refusal(RefusalCode.Forbidden, "Only schedulers change what is kept of an area. Ask a scheduler of the inspectorates.");
        }

        var by = Caller.Actor.Name;
        Decision<LocalAreaEvent> Decide(LocalAreaState state) => AreaChanges.Decide(state, change, new ChangeFacts(id.Value, Revision, Today, by));
        return change switch
        {
            LocalAreaChange.SetContact => await RecordAsync<LocalAreaEvent.ContactSet>(id, Decide),
            LocalAreaChange.End => await RecordAsync<LocalAreaEvent.Ended>(id, Decide),
            LocalAreaChange.RecordInspection => await RecordAsync<LocalAreaEvent.InspectionRecorded>(id, Decide),
            LocalAreaChange.RecordFormer => await RecordAsync<LocalAreaEvent.FormerRecorded>(id, Decide),
            LocalAreaChange.RecordVisit => await RecordAsync<LocalAreaEvent.VisitRecorded>(id, Decide),
            LocalAreaChange.RecordDecision => await RecordAsync<LocalAreaEvent.DecisionRecorded>(id, Decide),
            LocalAreaChange.AddTerm => await RecordAsync<LocalAreaEvent.TermAdded>(id, Decide),
            LocalAreaChange.AddIntelligence => await RecordAsync<LocalAreaEvent.IntelligenceAdded>(id, Decide),
            _ => await RecordAsync<LocalAreaEvent.EntryWithdrawn>(id, Decide),
        };
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<Refusal>> WeighAsync(AreaInspectionKind kind, DateOnly firstOnSiteDay, ImmutableArray<PlannedVisit> planned) =>
        Task.FromResult<ImmutableArray<Refusal>>(MayChange || Caller.Actor.Kind is PersonKind.System ? PlanWarnings.Of(State.Record, planned, kind, firstOnSiteDay) : []);

    /// <inheritdoc/>
    protected override IReadOnlyList<RegisterChange> Project(LocalAreaState after, long revision) =>
        [LocalAreaRegister.Row(LocalAreaRegister.View(after.Facts!, revision)), AreaRecordRegister.Row(after)];
}
