namespace AreaSend.Framework.Catalogue;

/// <summary>When in the three weeks.</summary>
[GenerateSerializer, Alias("framework.activity-phase")]
public enum ActivityPhase
{
    /// <summary>Week 1: notification and set-up.</summary>
    SetUp = 0,

    /// <summary>Week 2, off site.</summary>
    OffSite = 1,

    /// <summary>Weeks 2 and 3.</summary>
    OffSiteAndOnSite = 2,

    /// <summary>Week 3, on site.</summary>
    OnSite = 3,

    /// <summary>First day on site.</summary>
    FirstOnSiteDay = 4,

    /// <summary>Last day on site.</summary>
    LastOnSiteDay = 5,

    /// <summary>At any time.</summary>
    Throughout = 6,
}
