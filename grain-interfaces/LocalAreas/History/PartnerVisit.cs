namespace AreaSend.LocalAreas.History;

/// <summary>Another visit to the same partners, past or to come, entered by hand.</summary>
/// <param name="Entry">Names the entry.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Day">Its first day.</param>
/// <param name="About">What it is about, in a line; may be empty.</param>
[GenerateSerializer, Immutable, Alias("local-areas.history.partner-visit")]
public sealed record PartnerVisit(
    [property: Id(0)] Guid Entry,
    [property: Id(1)] PartnerVisitKind Kind,
    [property: Id(2)] DateOnly Day,
    [property: Id(3)] string About);
