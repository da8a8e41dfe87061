namespace AreaSend.LocalAreas.History;

/// <summary>What the framework of 2016 to 2022 left behind in an area. Its findings are not shown as outcomes of the current one.</summary>
/// <param name="Published">The day on which the last report under it was published; null when not known.</param>
/// <param name="StatementRequired">Whether a written statement of action was required.</param>
/// <param name="Revisited">The day of the revisit; null when there was none.</param>
[GenerateSerializer, Immutable, Alias("local-areas.history.former-framework")]
public sealed record FormerFramework(
    [property: Id(0)] DateOnly? Published,
    [property: Id(1)] bool StatementRequired,
    [property: Id(2)] DateOnly? Revisited);
