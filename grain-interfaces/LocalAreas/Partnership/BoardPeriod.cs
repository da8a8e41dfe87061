namespace AreaSend.LocalAreas.Partnership;

/// <summary>An integrated care board that covers the area, or part of it, for a time. An area may have several at once. Requirement K005.</summary>
/// <param name="Name">The board's name.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it goes on.</param>
[GenerateSerializer, Immutable, Alias("local-areas.partnership.board-period")]
public sealed record BoardPeriod([property: Id(0)] string Name, [property: Id(1)] DateOnly From, [property: Id(2)] DateOnly? To);
