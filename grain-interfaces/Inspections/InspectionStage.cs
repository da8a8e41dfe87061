namespace AreaSend.Inspections;

/// <summary>Where an inspection stands between the schedule and its end.</summary>
[GenerateSerializer, Alias("inspections.stage")]
public enum InspectionStage
{
    /// <summary>Planned; the area does not know (K028).</summary>
    Scheduled = 0,

    /// <summary>The area has been told: at least one of the two notification calls was made (K049, K050).</summary>
    Notified = 1,

    /// <summary>The area has asked for the inspection to be deferred (K052).</summary>
    DeferralRequested = 2,

    /// <summary>The inspection is deferred; it needs a new date.</summary>
    Deferred = 3,

    /// <summary>The set-up discussion was held; its checklist is worked through (K053).</summary>
    SetUp = 4,

    /// <summary>Week 1: information is gathered.</summary>
    InformationGathering = 5,

    /// <summary>Week 2: the team analyses off site.</summary>
    OffSiteAnalysis = 6,

    /// <summary>The last two working days of week 2: off-site fieldwork (K037).</summary>
    OffSiteFieldwork = 7,

    /// <summary>Week 3: on site (K038).</summary>
    OnSite = 8,

    /// <summary>Paused; nothing moves on until it is resumed (K059).</summary>
    Paused = 9,

    /// <summary>The final team meeting was held.</summary>
    FinalTeamMeeting = 10,

    /// <summary>The final feedback was given: the inspection has ended.</summary>
    FeedbackGiven = 11,

    /// <summary>Cancelled; it does not take place.</summary>
    Cancelled = 12,
}
