namespace AreaSend.Inspections.Logs;

/// <summary>What was done about an entry.</summary>
[GenerateSerializer, Alias("inspections.logs.step-kind")]
public enum LogStepKind
{
    /// <summary>It was escalated to someone.</summary>
    Escalated = 0,

    /// <summary>An answer came, or action was taken.</summary>
    Answered = 1,

    /// <summary>It was closed.</summary>
    Closed = 2,
}
