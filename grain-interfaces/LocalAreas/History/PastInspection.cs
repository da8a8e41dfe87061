namespace AreaSend.LocalAreas.History;

/// <summary>An inspection of the area under the current framework, as its history has it.</summary>
/// <param name="Entry">Names the entry.</param>
/// <param name="Kind">Full or monitoring.</param>
/// <param name="Start">First on-site day.</param>
/// <param name="End">Last day: the day of the final feedback.</param>
/// <param name="Outcome">Outcome of a full inspection; not known for a monitoring inspection.</param>
/// <param name="ReportReceived">The day on which the partnership received the final report or letter; null while it has not.</param>
/// <param name="Published">The day of publication; null while it is not published.</param>
/// <param name="Finding">What a monitoring inspection found, in a line; empty for a full one.</param>
[GenerateSerializer, Immutable, Alias("local-areas.history.past-inspection")]
public sealed record PastInspection(
    [property: Id(0)] Guid Entry,
    [property: Id(1)] AreaInspectionKind Kind,
    [property: Id(2)] DateOnly Start,
    [property: Id(3)] DateOnly End,
    [property: Id(4)] AreaOutcome Outcome,
    [property: Id(5)] DateOnly? ReportReceived,
    [property: Id(6)] DateOnly? Published,
    [property: Id(7)] string Finding);
