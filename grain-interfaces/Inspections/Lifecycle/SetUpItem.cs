namespace AreaSend.Inspections.Lifecycle;

/// <summary>An item of the agenda of the set-up discussion. Requirements K053 to K058, K185.</summary>
[GenerateSerializer, Alias("inspections.set-up-item")]
public enum SetUpItem
{
    /// <summary>The timetable, and who attends what (K053).</summary>
    Timetable = 0,

    /// <summary>How inspectors will talk with children, young people and families (K053).</summary>
    ChildrenAndFamilies = 1,

    /// <summary>Regular feedback during the inspection (K053).</summary>
    RegularFeedback = 2,

    /// <summary>The information request (K053).</summary>
    InformationRequest = 3,

    /// <summary>The code of conduct (K054).</summary>
    CodeOfConduct = 4,

    /// <summary>Equality duties and reasonable adjustments (K055).</summary>
    Equalities = 5,

    /// <summary>Well-being, who may be present in meetings, how to raise a concern (K056).</summary>
    WellBeing = 6,

    /// <summary>How the surveys are distributed (K057).</summary>
    Surveys = 7,

    /// <summary>Providers, services and parents are told (K058).</summary>
    StakeholdersTold = 8,

    /// <summary>Monitoring inspections only: the parent carer forum and parents' groups are told the same day (K185).</summary>
    ParentCarerForumTold = 9,
}
