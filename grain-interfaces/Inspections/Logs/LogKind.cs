namespace AreaSend.Inspections.Logs;

/// <summary>What an entry of the restricted log is about.</summary>
[GenerateSerializer, Alias("inspections.logs.kind")]
public enum LogKind
{
    /// <summary>A concern about the safety of a child or young person (K137): escalated at once.</summary>
    Safeguarding = 0,

    /// <summary>A concern that someone raises about the inspection (K138).</summary>
    AboutInspection = 1,

    /// <summary>Someone was distressed, or their well-being was at risk (K139).</summary>
    Distress = 2,
}
