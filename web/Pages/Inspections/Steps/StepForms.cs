using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Web.Pages.Inspections.Steps;

/// <summary>The forms of all steps.</summary>
public static class StepForms
{
    private const string InOneLine = "A sentence or two, 500 characters at most";

    /// <summary>All of them, in the order in which they are usually done.</summary>
    public static IReadOnlyList<StepForm> All { get; } =
    [
        new("date", InspectionMoveKind.ChangeDate, "Change the date", "Change the date", "The area must not know the date before it is notified.")
        {
            Day = "New first on-site day", Texts = [("Reason", "Why the date changes", InOneLine, true)],
        },
        new("cancel", InspectionMoveKind.Cancel, "Cancel the inspection", "Cancel the inspection", "A cancelled inspection cannot be taken up again. Plan a new one instead.")
        {
            Texts = [("Reason", "Why it is cancelled", InOneLine, true)],
        },
        new("dcs-call", InspectionMoveKind.CallDcs, "Notify the director of children's services", "Record the call", "Ofsted tells the director of children's services, usually 10 working days before the first on-site day. From the first call on, the area may know.")
        {
            Day = "Day of the call", HasTime = true, Texts = [("Person", "Who was spoken to", null, false)],
        },
        new("icb-call", InspectionMoveKind.CallIcb, "Notify the integrated care board", "Record the call", "CQC tells the chief executive of the integrated care board, on the same day.")
        {
            Day = "Day of the call", HasTime = true, Texts = [("Person", "Who was spoken to", null, false)],
        },
        new("deferral", InspectionMoveKind.AskDeferral, "Ask for a deferral", "Record the request", "An inspection is deferred in exceptional circumstances only.")
        {
            Texts = [("AskedBy", "Who in the area asks", null, false), ("Reason", "The exceptional circumstances", InOneLine, true)],
        },
        new("deferral-decision", InspectionMoveKind.DecideDeferral, "Decide about the deferral", "Record the decision", "A deferred inspection needs a new date, which is secret again until the area is notified.")
        {
            Texts = [("DecidedBy", "Who decided", "Usually the regional director", false), ("Reason", "Why", InOneLine, true)],
        },
        new("set-up", InspectionMoveKind.HoldSetUp, "Set-up discussion", "Record the discussion", "The lead HMI and the CQC lead talk the inspection through with the nominated officer.")
        {
            Day = "Day of the discussion", HasTime = true, Texts = [("Present", "Who took part", InOneLine, true)],
        },
        Begin("week-1", InspectionMoveKind.BeginInformationGathering, InspectionStage.InformationGathering, "Begin week 1", "Information is requested and gathered, and the surveys are open."),
        Begin("week-2", InspectionMoveKind.BeginOffSiteAnalysis, InspectionStage.OffSiteAnalysis, "Begin week 2", "The team analyses off site and agrees the timetable."),
        Begin("off-site-fieldwork", InspectionMoveKind.BeginOffSiteFieldwork, InspectionStage.OffSiteFieldwork, "Begin the off-site fieldwork", "Tracking meetings are held in the last 2 working days before the on-site week."),
        Begin("on-site", InspectionMoveKind.BeginOnSite, InspectionStage.OnSite, "Begin the on-site week", "The team is on site."),
        new("pause", InspectionMoveKind.Pause, "Pause the inspection", "Pause the inspection", "Speak to the duty desk first. No deadline moves by itself: agree new dates where they are needed.")
        {
            Day = "Day you spoke to the duty desk", HasTime = true, Texts = [("DutyDeskPerson", "Who you spoke to at the duty desk", null, false), ("Reason", "Why it is paused", InOneLine, true)],
        },
        new("resume", InspectionMoveKind.Resume, "Resume the inspection", "Resume the inspection", "It goes on where it stood. No deadline has moved.")
        {
            Texts = [("Agreed", "What was agreed with the duty desk and the area", InOneLine, true)],
        },
        new("final-team-meeting", InspectionMoveKind.HoldFinalTeamMeeting, "Final team meeting", "Record the meeting", "The team agrees its evaluations and the outcome together, before the feedback meeting.")
        {
            Day = "Day of the meeting", HasTime = true, Texts = [("Present", "Who took part", InOneLine, true)],
        },
        new("feedback", InspectionMoveKind.GiveFeedback, "Final feedback", "Record the feedback", "The feedback meeting closes the gathering of evidence and ends the inspection. What is said there is confidential until publication.")
        {
            Day = "Day of the feedback meeting", HasTime = true, Texts = [("Present", "Who attended", InOneLine, true)],
        },
    ];

    /// <summary>The form of a step.</summary>
    /// <returns>The form; null for what is no step.</returns>
    public static StepForm? Of(string? slug) => All.FirstOrDefault(one => one.Slug == slug);

    /// <summary>The page of a task, below the inspection.</summary>
    public static string PageOf(InspectionMoveKind kind) => kind switch
    {
        InspectionMoveKind.ComposeTeam or InspectionMoveKind.NameLano => "people",
        InspectionMoveKind.TickSetUp => "set-up-checklist",
        _ => $"steps/{All.First(one => one.Kind == kind).Slug}",
    };

    private static StepForm Begin(string slug, InspectionMoveKind kind, InspectionStage stage, string title, string lead) => new(slug, kind, title, title, lead) { Begins = stage };
}
