namespace AreaSend.LocalAreas.Intelligence;

/// <summary>Where an entry of the intelligence log comes from. Requirement K029.</summary>
[GenerateSerializer, Alias("local-areas.intelligence.kind")]
public enum IntelligenceKind
{
    /// <summary>A conversation with the partnership or others.</summary>
    Conversation = 0,

    /// <summary>An analysis of performance information.</summary>
    PerformanceAnalysis = 1,

    /// <summary>A concern that came in.</summary>
    Concern = 2,
}
