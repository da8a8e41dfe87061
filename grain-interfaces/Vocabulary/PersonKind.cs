namespace AreaSend.Vocabulary;

/// <summary>Which side of an inspection a person stands on. What a person may do in one inspection depends on the role in it, not on this.</summary>
[GenerateSerializer, Alias("vocabulary.person-kind")]
public enum PersonKind
{
    /// <summary>Not known; may do nothing.</summary>
    Unknown = 0,

    /// <summary>An inspector of Ofsted or CQC, contracted or employed.</summary>
    Inspector = 1,

    /// <summary>Plans and schedules inspections at the inspectorates; sees no evidence.</summary>
    Scheduler = 2,

    /// <summary>Works for the local area partnership: the LANO and those the LANO names.</summary>
    AreaOfficer = 3,

    /// <summary>The product itself.</summary>
    System = 4,
}
