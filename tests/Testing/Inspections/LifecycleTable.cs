using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using static AreaSend.Inspections.InspectionStage;
using static AreaSend.Inspections.Lifecycle.InspectionMoveKind;

namespace AreaSend.Testing.Inspections;

/// <summary>The moves that the handbook allows, written by hand apart from the product: stage by stage, and where each leads.</summary>
public static class LifecycleTable
{
    private static readonly Dictionary<InspectionStage, (InspectionMoveKind Move, InspectionStage To)[]> Allowed = new()
    {
        [Scheduled] = [(ChangeDate, Scheduled), (Cancel, Cancelled), (CallDcs, Notified), (CallIcb, Notified)],
        [Notified] = [(CallDcs, Notified), (CallIcb, Notified), (NameLano, Notified), (AskDeferral, DeferralRequested), (HoldSetUp, SetUp), (Pause, Paused)],
        [DeferralRequested] = [(NameLano, DeferralRequested)],
        [Deferred] = [(NameLano, Deferred), (ChangeDate, Scheduled), (Cancel, Cancelled)],
        [SetUp] = [(NameLano, SetUp), (TickSetUp, SetUp), (AskDeferral, DeferralRequested), (BeginInformationGathering, InformationGathering), (Pause, Paused)],
        [InformationGathering] = [(NameLano, InformationGathering), (TickSetUp, InformationGathering), (AskDeferral, DeferralRequested), (BeginOffSiteAnalysis, OffSiteAnalysis), (Pause, Paused)],
        [OffSiteAnalysis] = [(NameLano, OffSiteAnalysis), (TickSetUp, OffSiteAnalysis), (AskDeferral, DeferralRequested), (BeginOffSiteFieldwork, OffSiteFieldwork), (Pause, Paused)],
        [OffSiteFieldwork] = [(NameLano, OffSiteFieldwork), (TickSetUp, OffSiteFieldwork), (AskDeferral, DeferralRequested), (BeginOnSite, OnSite), (Pause, Paused)],
        [OnSite] = [(NameLano, OnSite), (TickSetUp, OnSite), (HoldFinalTeamMeeting, FinalTeamMeeting), (Pause, Paused)],
        [Paused] = [(NameLano, Paused)],
        [FinalTeamMeeting] = [(NameLano, FinalTeamMeeting), (GiveFeedback, FeedbackGiven), (Pause, Paused)],
        [FeedbackGiven] = [(NameLano, FeedbackGiven)],
        [Cancelled] = [],
    };

    /// <summary>Whether a move is allowed in a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="move">The move.</param>
    public static bool Allows(InspectionStage stage, InspectionMoveKind move) => (stage, move) switch
    {
        (DeferralRequested, DecideDeferral) or (Paused, Resume) => true,
        _ => Allowed[stage].Any(one => one.Move == move),
    };

    /// <summary>Whether a move leads from one stage to another.</summary>
    /// <param name="from">Where it was made.</param>
    /// <param name="move">The move.</param>
    /// <param name="to">Where it led.</param>
    /// <param name="interrupted">The stage that the pause or the deferral asked for interrupted.</param>
    public static bool Leads(InspectionStage from, InspectionMoveKind move, InspectionStage to, InspectionStage interrupted) => (from, move) switch
    {
        (DeferralRequested, DecideDeferral) => to is Deferred || to == interrupted,
        (Paused, Resume) => to == interrupted,
        _ => Allowed[from].Contains((move, to)),
    };
}
