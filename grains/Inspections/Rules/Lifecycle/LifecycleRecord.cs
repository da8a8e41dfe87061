using System.Collections.Immutable;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>What was done, as a line of the record that people read.</summary>
public static class LifecycleRecord
{
    /// <summary>The line of an event.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The line; null for an event that carries no name and time, or is no move.</returns>
    public static InspectionStep? Of(InspectionEvent happened) => happened switch
    {
        InspectionEvent.DateChanged one => Line(InspectionMoveKind.ChangeDate, one.Reason, one.Recorded, one.SetAside),
        InspectionEvent.Cancelled one => Line(InspectionMoveKind.Cancel, one.Reason, one.Recorded),
        InspectionEvent.LanoNamed { Recorded: { } by } one => Line(InspectionMoveKind.NameLano, one.Name, by),
        InspectionEvent.AreaCalled one => Line(KindOf(one.Party), $"{one.CallerName} spoke to {one.Person}", one.Recorded, one.SetAside),
        InspectionEvent.DeferralAsked one => Line(InspectionMoveKind.AskDeferral, $"{one.AskedBy}: {one.Reason}", one.Recorded),
        InspectionEvent.DeferralDecided one => Line(InspectionMoveKind.DecideDeferral, $"{(one.Granted ? "Deferred" : "Not deferred")} by {one.DecidedBy}: {one.Reason}", one.Recorded),
        InspectionEvent.SetUpHeld one => Line(InspectionMoveKind.HoldSetUp, one.Present, one.Recorded, one.SetAside),
        InspectionEvent.SetUpTicked one => Line(InspectionMoveKind.TickSetUp, $"{(one.Done ? "Ticked" : "Tick taken back")}: {SetUpChecklist.Words(one.Item)}", one.Recorded),
        InspectionEvent.StageBegun one when LifecycleMoves.ToBegin(one.Stage) is { } kind => Line(kind, "", one.Recorded, one.SetAside),
        InspectionEvent.Paused one => Line(InspectionMoveKind.Pause, $"{one.Reason} Duty desk: {one.DutyDeskPerson}", one.Recorded),
        InspectionEvent.Resumed one => Line(InspectionMoveKind.Resume, one.Agreed, one.Recorded),
        InspectionEvent.FinalTeamMeetingHeld one => Line(InspectionMoveKind.HoldFinalTeamMeeting, one.Present, one.Recorded, one.SetAside),
        InspectionEvent.FeedbackGiven one => Line(InspectionMoveKind.GiveFeedback, one.Present, one.Recorded, one.SetAside),
        _ => null,
    };

    private static InspectionMoveKind KindOf(CalledParty party) => party is CalledParty.Dcs ? InspectionMoveKind.CallDcs : InspectionMoveKind.CallIcb;

    private static InspectionStep Line(InspectionMoveKind kind, string words, Recorded recorded, ImmutableArray<SetAside> setAside = default) =>
        new(kind, words, recorded, setAside.IsDefault ? [] : setAside);
}
