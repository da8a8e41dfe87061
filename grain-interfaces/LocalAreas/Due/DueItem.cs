using AreaSend.LocalAreas.History;

namespace AreaSend.LocalAreas.Due;

/// <summary>An inspection that is due, by one rule.</summary>
/// <param name="Kind">Full or monitoring.</param>
/// <param name="Due">The day by which it usually takes place; null when the rule gives none yet.</param>
/// <param name="Rule">Requirement number of the rule.</param>
/// <param name="Reason">Why, as a sentence for the screen.</param>
/// <param name="Standing">How near the day is.</param>
[GenerateSerializer, Immutable, Alias("local-areas.due.item")]
public sealed record DueItem(
    [property: Id(0)] AreaInspectionKind Kind,
    [property: Id(1)] DateOnly? Due,
    [property: Id(2)] string Rule,
    [property: Id(3)] string Reason,
    [property: Id(4)] DueStanding Standing);
