using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using static AreaSend.Inspections.InspectionStage;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>The table of moves: what can be done in which stage, by whom, and where it leads. Who may make a move is in the access table.</summary>
public static class LifecycleMoves
{
    private static readonly ImmutableArray<InspectionStage> BeforeOnSite = [Notified, SetUp, InformationGathering, OffSiteAnalysis, OffSiteFieldwork];
    private static readonly ImmutableArray<InspectionStage> Running = [SetUp, InformationGathering, OffSiteAnalysis, OffSiteFieldwork, OnSite, FinalTeamMeeting];
    private static readonly ImmutableArray<InspectionStage> Known = [Notified, DeferralRequested, Deferred, .. Running, Paused, FeedbackGiven];

    /// <summary>Every move.</summary>
    public static ImmutableArray<LifecycleMove> All { get; } =
    [
        new(InspectionMoveKind.ChangeDate, InspectionAction.ChangeSchedule, "change the date", [Scheduled, Deferred], Scheduled),
        new(InspectionMoveKind.Cancel, InspectionAction.ChangeSchedule, "cancel it", [Scheduled, Deferred], Cancelled),
        new(InspectionMoveKind.ComposeTeam, InspectionAction.ChangeTeam, "change the team", [Scheduled, Notified, DeferralRequested, Deferred, .. Running, Paused], null),
        new(InspectionMoveKind.CallDcs, InspectionAction.RecordDcsCall, "record the call to the director of children's services", [Scheduled, Notified], Notified),
        new(InspectionMoveKind.CallIcb, InspectionAction.RecordIcbCall, "record the call to the integrated care board", [Scheduled, Notified], Notified),
        new(InspectionMoveKind.NameLano, InspectionAction.NameLano, "name the nominated officer", Known, null),
        new(InspectionMoveKind.AskDeferral, InspectionAction.AskDeferral, "record that the area asks for a deferral", BeforeOnSite, DeferralRequested),
        new(InspectionMoveKind.DecideDeferral, InspectionAction.DecideDeferral, "record the decision about the deferral", [DeferralRequested], Deferred),
        new(InspectionMoveKind.HoldSetUp, InspectionAction.SetUpInspection, "record the set-up discussion", [Notified], SetUp),
        new(InspectionMoveKind.TickSetUp, InspectionAction.SetUpInspection, "work through the set-up checklist", [SetUp, InformationGathering, OffSiteAnalysis, OffSiteFieldwork, OnSite], null),
        new(InspectionMoveKind.BeginInformationGathering, InspectionAction.LeadInspection, "begin week 1", [SetUp], InformationGathering),
        new(InspectionMoveKind.BeginOffSiteAnalysis, InspectionAction.LeadInspection, "begin week 2", [InformationGathering], OffSiteAnalysis),
        new(InspectionMoveKind.BeginOffSiteFieldwork, InspectionAction.LeadInspection, "begin the off-site fieldwork", [OffSiteAnalysis], OffSiteFieldwork),
        new(InspectionMoveKind.BeginOnSite, InspectionAction.LeadInspection, "begin the on-site week", [OffSiteFieldwork], OnSite),
        new(InspectionMoveKind.Pause, InspectionAction.PauseInspection, "pause it", [Notified, .. Running], Paused),
        new(InspectionMoveKind.Resume, InspectionAction.PauseInspection, "resume it", [Paused], null),
        new(InspectionMoveKind.HoldFinalTeamMeeting, InspectionAction.LeadInspection, "record the final team meeting", [OnSite], FinalTeamMeeting),
        new(InspectionMoveKind.GiveFeedback, InspectionAction.LeadInspection, "record the final feedback", [FinalTeamMeeting], FeedbackGiven),
    ];

    /// <summary>The line of a move.</summary>
    /// <param name="kind">The move.</param>
    /// <returns>Its line.</returns>
    public static LifecycleMove Of(InspectionMoveKind kind) => All[(int)kind];

    /// <summary>The kind of a move that is asked for.</summary>
    /// <param name="move">The move.</param>
    /// <returns>The kind; null for a party or stage that is none of those allowed.</returns>
    public static InspectionMoveKind? KindOf(InspectionMove move) => move switch
    {
        InspectionMove.ChangeDate => InspectionMoveKind.ChangeDate,
        InspectionMove.Cancel => InspectionMoveKind.Cancel,
        InspectionMove.RecordCall { Party: CalledParty.Dcs } => InspectionMoveKind.CallDcs,
        InspectionMove.RecordCall { Party: CalledParty.IcbChiefExecutive } => InspectionMoveKind.CallIcb,
        InspectionMove.AskDeferral => InspectionMoveKind.AskDeferral,
        InspectionMove.DecideDeferral => InspectionMoveKind.DecideDeferral,
        InspectionMove.HoldSetUp => InspectionMoveKind.HoldSetUp,
        InspectionMove.TickSetUp => InspectionMoveKind.TickSetUp,
        InspectionMove.Begin begin => ToBegin(begin.Stage),
        InspectionMove.Pause => InspectionMoveKind.Pause,
        InspectionMove.Resume => InspectionMoveKind.Resume,
        InspectionMove.HoldFinalTeamMeeting => InspectionMoveKind.HoldFinalTeamMeeting,
        InspectionMove.GiveFeedback => InspectionMoveKind.GiveFeedback,
        _ => null,
    };

    /// <summary>The move that begins a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The move; null for a stage that is not begun by one.</returns>
    public static InspectionMoveKind? ToBegin(InspectionStage stage) => stage switch
    {
        InformationGathering => InspectionMoveKind.BeginInformationGathering,
        OffSiteAnalysis => InspectionMoveKind.BeginOffSiteAnalysis,
        OffSiteFieldwork => InspectionMoveKind.BeginOffSiteFieldwork,
        OnSite => InspectionMoveKind.BeginOnSite,
        _ => null,
    };

    /// <summary>Whether a move can be made in a stage.</summary>
    /// <param name="kind">The move.</param>
    /// <param name="stage">The stage.</param>
    /// <returns>True when the table has it.</returns>
    public static bool CanBe(InspectionMoveKind kind, InspectionStage stage) => Of(kind).From.Contains(stage);
}
