namespace AreaSend.LocalAreas.History;

/// <summary>A decision of the regional director to inspect earlier than is usual. Requirements K024, K025.</summary>
/// <param name="Entry">Names the entry.</param>
/// <param name="Kind">What is to be inspected: a full inspection brought forward, or a monitoring inspection added.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Director">Name of the regional director.</param>
/// <param name="By">The day by which the inspection is to take place.</param>
/// <param name="Reason">The serious concern or deterioration, in words.</param>
[GenerateSerializer, Immutable, Alias("local-areas.history.director-decision")]
public sealed record DirectorDecision(
    [property: Id(0)] Guid Entry,
    [property: Id(1)] AreaInspectionKind Kind,
    [property: Id(2)] DateOnly DecidedOn,
    [property: Id(3)] string Director,
    [property: Id(4)] DateOnly By,
    [property: Id(5)] string Reason);
