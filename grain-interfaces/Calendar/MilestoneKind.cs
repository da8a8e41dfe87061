namespace AreaSend.Calendar;

/// <summary>The dates of a full inspection, in their usual order.</summary>
[GenerateSerializer, Alias("calendar.milestone-kind")]
public enum MilestoneKind
{
    /// <summary>The partnership is told (K034, K036).</summary>
    Notification = 0,

    /// <summary>The three surveys open (K080).</summary>
    SurveysOpen = 1,

    /// <summary>The first set of information is due: lists of children and of providers, and what the area thinks of itself (K063, K064).</summary>
    FirstInformation = 2,

    /// <summary>The inspectors have chosen the tracked children (K090).</summary>
    ChildrenChosen = 3,

    /// <summary>The second set of information is due (K065, K066).</summary>
    SecondInformation = 4,

    /// <summary>The surveys close at the end of this day (K081).</summary>
    SurveysClose = 5,

    /// <summary>Off-site fieldwork starts (K035, K037).</summary>
    OffSite = 6,

    /// <summary>First day on site (K038).</summary>
    OnSite = 7,

    /// <summary>Last day on site: the feedback meeting, and the end of the inspection (K038).</summary>
    Feedback = 8,

    /// <summary>Last day for the draft report (K161).</summary>
    Draft = 9,

    /// <summary>Last day for the partnership's comments (K162).</summary>
    Comments = 10,

    /// <summary>Last day for the final report (K164).</summary>
    Final = 11,

    /// <summary>Last day for a complaint (K165).</summary>
    Complaint = 12,

    /// <summary>Publication, when nobody complains (K166).</summary>
    Publication = 13,
}
