using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Web.Pages.Inspections.Steps;

/// <summary>Stages, tasks and what belongs to them, in words.</summary>
public static class StepWords
{
    /// <summary>A stage in a few words.</summary>
    public static string Of(InspectionStage stage) => stage switch
    {
        InspectionStage.Scheduled => "Planned",
        InspectionStage.Notified => "Week 1: notified",
        InspectionStage.DeferralRequested => "Deferral asked for",
        InspectionStage.Deferred => "Deferred",
        InspectionStage.SetUp => "Week 1: set up",
        InspectionStage.InformationGathering => "Week 1: information gathering",
        InspectionStage.OffSiteAnalysis => "Week 2: analysis off site",
        InspectionStage.OffSiteFieldwork => "Week 2: off-site fieldwork",
        InspectionStage.OnSite => "Week 3: on site",
        InspectionStage.Paused => "Paused",
        InspectionStage.FinalTeamMeeting => "Week 3: final team meeting held",
        InspectionStage.FeedbackGiven => "Ended: feedback given",
        _ => "Cancelled",
    };

    /// <summary>A task in a few words.</summary>
    public static string Of(InspectionMoveKind kind) => kind switch
    {
        InspectionMoveKind.ComposeTeam => "Put the team together",
        InspectionMoveKind.CallDcs => "Notify the director of children's services",
        InspectionMoveKind.CallIcb => "Notify the integrated care board",
        InspectionMoveKind.NameLano => "Name the nominated officer",
        InspectionMoveKind.HoldSetUp => "Hold the set-up discussion",
        InspectionMoveKind.TickSetUp => "Work through the set-up checklist",
        InspectionMoveKind.HoldFinalTeamMeeting => "Hold the final team meeting",
        InspectionMoveKind.GiveFeedback => "Give the final feedback",
        _ => StepForms.All.First(one => one.Kind == kind).Title,
    };

    /// <summary>An item of the set-up checklist.</summary>
    public static string Of(SetUpItem item) => item switch
    {
        SetUpItem.Timetable => "Timetable, and who attends what",
        SetUpItem.ChildrenAndFamilies => "Talking with children, young people and families",
        SetUpItem.RegularFeedback => "Regular feedback during the inspection",
        SetUpItem.InformationRequest => "Information request",
        SetUpItem.CodeOfConduct => "Code of conduct",
        SetUpItem.Equalities => "Equality duties and reasonable adjustments",
        SetUpItem.WellBeing => "Well-being, who may be present in meetings, how to raise a concern",
        SetUpItem.Surveys => "How the surveys are distributed",
        SetUpItem.StakeholdersTold => "Providers, services and parents are told",
        _ => "The parent carer forum and parents' groups are told the same day",
    };

    /// <summary>The three weeks in words, the present one marked.</summary>
    public static IReadOnlyList<(string Words, bool Now)> Weeks(InspectionStage stage) =>
    [
        ("Planned", stage is InspectionStage.Scheduled or InspectionStage.Deferred),
        ("Week 1: notify, set up, gather information", stage is InspectionStage.Notified or InspectionStage.SetUp or InspectionStage.InformationGathering),
        ("Week 2: analyse off site, then off-site fieldwork", stage is InspectionStage.OffSiteAnalysis or InspectionStage.OffSiteFieldwork),
        ("Week 3: on site, final team meeting, feedback", stage is InspectionStage.OnSite or InspectionStage.FinalTeamMeeting),
        ("Ended", stage is InspectionStage.FeedbackGiven),
    ];

    /// <summary>How a task stands, and the class of its tag; no class where it is plain text.</summary>
    public static (string Words, string? Tag) Of(TaskStanding standing) => standing switch
    {
        TaskStanding.Done => ("Completed", null),
        TaskStanding.Begun => ("Started", "govuk-tag--light-blue"),
        TaskStanding.Open => ("To do", "govuk-tag--blue"),
        TaskStanding.LeftUndone => ("Not completed", null),
        _ => ("Cannot start yet", null),
    };
}
