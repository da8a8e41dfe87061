namespace AreaSend.Inspections.Lifecycle;

/// <summary>Everything that is done to an inspection on its way from the schedule to its end, in the order in which it is usually done.</summary>
[GenerateSerializer, Alias("inspections.move-kind")]
public enum InspectionMoveKind
{
    /// <summary>Change the first on-site day.</summary>
    ChangeDate = 0,

    /// <summary>Cancel the inspection.</summary>
    Cancel = 1,

    /// <summary>Put people in the team and release them.</summary>
    ComposeTeam = 2,

    /// <summary>Record Ofsted's call to the director of children's services (K049).</summary>
    CallDcs = 3,

    /// <summary>Record CQC's call to the chief executive of the integrated care board (K050).</summary>
    CallIcb = 4,

    /// <summary>Name the local area nominated officer (K051).</summary>
    NameLano = 5,

    /// <summary>Record that the area asks for a deferral (K052).</summary>
    AskDeferral = 6,

    /// <summary>Record the decision about a deferral (K052).</summary>
    DecideDeferral = 7,

    /// <summary>Record the set-up discussion (K053).</summary>
    HoldSetUp = 8,

    /// <summary>Tick an item of the set-up checklist, or take a tick back (K053-K058).</summary>
    TickSetUp = 9,

    /// <summary>Begin week 1.</summary>
    BeginInformationGathering = 10,

    /// <summary>Begin week 2.</summary>
    BeginOffSiteAnalysis = 11,

    /// <summary>Begin the off-site fieldwork.</summary>
    BeginOffSiteFieldwork = 12,

    /// <summary>Begin the on-site week.</summary>
    BeginOnSite = 13,

    /// <summary>Pause the inspection (K059).</summary>
    Pause = 14,

    /// <summary>Resume a paused inspection (K059).</summary>
    Resume = 15,

    /// <summary>Record the final team meeting.</summary>
    HoldFinalTeamMeeting = 16,

    /// <summary>Record that the final feedback was given: the inspection ends.</summary>
    GiveFeedback = 17,
}
