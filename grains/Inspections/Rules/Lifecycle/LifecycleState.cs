using System.Collections.Immutable;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>How far an inspection has come, as its events have made it.</summary>
/// <param name="Stage">Where it stands.</param>
/// <param name="Before">The stage that a pause or a deferral asked for interrupted; otherwise the stage itself.</param>
/// <param name="Edition">The edition of the handbook that the first notification call pinned; null before.</param>
/// <param name="Calls">The notification calls since it was last planned.</param>
/// <param name="Ticks">The items of the set-up checklist that are ticked.</param>
/// <param name="Record">Everything that was done with a name and a time, in its order.</param>
public sealed record LifecycleState(
    InspectionStage Stage,
    InspectionStage Before,
    string? Edition,
    ImmutableArray<InspectionEvent.AreaCalled> Calls,
    ImmutableSortedDictionary<SetUpItem, Recorded> Ticks,
    ImmutableArray<InspectionEvent> Record) : ILedgerState<LifecycleState, InspectionEvent>
{
    /// <inheritdoc/>
    public static LifecycleState Empty { get; } = new(
        InspectionStage.Scheduled, InspectionStage.Scheduled, null, [], ImmutableSortedDictionary<SetUpItem, Recorded>.Empty, []);

    /// <summary>The call to a party.</summary>
    /// <param name="party">Who was called.</param>
    /// <returns>The call; null while there was none.</returns>
    public InspectionEvent.AreaCalled? CallTo(CalledParty party) => Calls.FirstOrDefault(call => call.Party == party);

    /// <inheritdoc/>
    public LifecycleState Evolve(InspectionEvent happened)
    {
        var after = happened switch
        {
            InspectionEvent.DateChanged => Empty with { Record = Record },
            InspectionEvent.Cancelled => At(InspectionStage.Cancelled),
            InspectionEvent.AreaCalled call => Called(call),
            InspectionEvent.LanoNamed { Recorded: null } when Stage is InspectionStage.Scheduled => At(InspectionStage.Notified), // from before calls were kept
            InspectionEvent.DeferralAsked => this with { Stage = InspectionStage.DeferralRequested },
            InspectionEvent.DeferralDecided { Granted: true } => At(InspectionStage.Deferred),
            InspectionEvent.DeferralDecided or InspectionEvent.Resumed => At(Before),
            InspectionEvent.SetUpHeld => At(InspectionStage.SetUp),
            InspectionEvent.SetUpTicked tick => this with { Ticks = tick.Done ? Ticks.SetItem(tick.Item, tick.Recorded) : Ticks.Remove(tick.Item) },
            InspectionEvent.StageBegun begun => At(begun.Stage),
            InspectionEvent.Paused => this with { Stage = InspectionStage.Paused },
            InspectionEvent.FinalTeamMeetingHeld => At(InspectionStage.FinalTeamMeeting),
            InspectionEvent.FeedbackGiven => At(InspectionStage.FeedbackGiven),
            _ => this,
        };
        return LifecycleRecord.Of(happened) is null ? after : after with { Record = Record.Add(happened) };
    }

    private LifecycleState At(InspectionStage stage) => this with { Stage = stage, Before = stage };

    private LifecycleState Called(InspectionEvent.AreaCalled call)
    {
        var called = this with { Calls = Calls.Add(call), Edition = Edition ?? call.Edition };
        return Stage is InspectionStage.Scheduled ? called.At(InspectionStage.Notified) : called;
    }
}
