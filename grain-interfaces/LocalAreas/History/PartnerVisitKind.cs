namespace AreaSend.LocalAreas.History;

/// <summary>Other work of Ofsted or CQC with the same partners. Requirements K020, K026.</summary>
[GenerateSerializer, Alias("local-areas.history.partner-visit-kind")]
public enum PartnerVisitKind
{
    /// <summary>A monitoring visit of the authority's children's services (ILACS): it counts in the shared cap (K020).</summary>
    IlacsMonitoring = 0,

    /// <summary>An inspection or focused visit of children's services (ILACS).</summary>
    IlacsInspection = 1,

    /// <summary>Another Ofsted inspection of a partner.</summary>
    OtherOfsted = 2,

    /// <summary>A CQC inspection or assessment of a partner.</summary>
    OtherCqc = 3,

    /// <summary>An engagement meeting with the partnership: not an inspection.</summary>
    EngagementMeeting = 4,
}
