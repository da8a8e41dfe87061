namespace AreaSend.LocalAreas.History;

/// <summary>The outcome of a full inspection. More may follow when the framework changes after December 2027 (K030): new members take the next numbers.</summary>
[GenerateSerializer, Alias("local-areas.history.outcome")]
public enum AreaOutcome
{
    /// <summary>Not known yet, or the inspection has none (a monitoring inspection).</summary>
    NotKnown = 0,

    /// <summary>Outcome 1: arrangements typically lead to positive experiences and outcomes.</summary>
    TypicallyPositive = 1,

    /// <summary>Outcome 2: inconsistent experiences and outcomes.</summary>
    Inconsistent = 2,

    /// <summary>Outcome 3: widespread and/or systemic failings leading to significant concerns.</summary>
    SystemicFailings = 3,
}
