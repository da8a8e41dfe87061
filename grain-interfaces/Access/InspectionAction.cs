namespace AreaSend.Access;

/// <summary>Everything that can be done in an inspection. The access table says which <see cref="Role"/> may; what it does not name is refused.</summary>
[GenerateSerializer, Alias("access.inspection-action")]
public enum InspectionAction
{
    /// <summary>Plan an inspection of an area.</summary>
    PlanInspection = 0,

    /// <summary>See that the inspection exists, its dates and its area.</summary>
    SeeInspection = 1,

    /// <summary>See who is in the team.</summary>
    SeeTeam = 2,

    /// <summary>Put people in the team, change or end their role.</summary>
    ChangeTeam = 3,

    /// <summary>Name the local area nominated officer.</summary>
    NameLano = 4,

    /// <summary>List, open and read evidence notes and their text.</summary>
    ReadEvidence = 5,

    /// <summary>Start an evidence note, change its header, write in its text.</summary>
    WriteEvidence = 6,

    /// <summary>Be seen in a note by the others who are in it.</summary>
    BePresent = 7,

    /// <summary>See tracked children by reference.</summary>
    SeeTrackedChildren = 8,

    /// <summary>Add a tracked child or change its entry.</summary>
    ChangeTrackedChildren = 9,

    /// <summary>Freeze the text of a note, so that nobody writes in it.</summary>
    FreezeText = 10,

    /// <summary>Lift the freeze of a text.</summary>
    LiftFreeze = 11,

    /// <summary>Change the date of a planned inspection, or cancel it.</summary>
    ChangeSchedule = 12,

    /// <summary>Record Ofsted's call to the director of children's services.</summary>
    RecordDcsCall = 13,

    /// <summary>Record CQC's call to the chief executive of the integrated care board.</summary>
    RecordIcbCall = 14,

    /// <summary>Ask for a deferral, or record that the area asks.</summary>
    AskDeferral = 15,

    /// <summary>Record the decision about a deferral.</summary>
    DecideDeferral = 16,

    /// <summary>Record the set-up discussion and tick its checklist.</summary>
    SetUpInspection = 17,

    /// <summary>Begin the weeks, record the final team meeting and the feedback.</summary>
    LeadInspection = 18,

    /// <summary>Pause and resume the inspection.</summary>
    PauseInspection = 19,

    /// <summary>See how far the inspection has come, its tasks and what was done.</summary>
    SeeProgress = 20,

    /// <summary>Raise a concern or record distress in the restricted log.</summary>
    RaiseConcern = 21,

    /// <summary>See every entry of the restricted log.</summary>
    SeeConcerns = 22,

    /// <summary>Escalate, answer and close entries of the restricted log.</summary>
    HandleConcerns = 23,

    /// <summary>Name who may open records about children, and record the lead's feedback to the team.</summary>
    KeepTeamRecords = 24,

    /// <summary>See the lead's feedback to everyone in the team.</summary>
    SeeTeamFeedback = 25,

    /// <summary>Agree other dates for deadlines with the partnership.</summary>
    AgreeDates = 26,
}
