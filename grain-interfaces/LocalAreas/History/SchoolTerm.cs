namespace AreaSend.LocalAreas.History;

/// <summary>A school term, or half of one, of the area. Requirement K027.</summary>
/// <param name="Entry">Names the entry.</param>
/// <param name="Name">Such as <c>Autumn 2026, first half</c>.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
[GenerateSerializer, Immutable, Alias("local-areas.history.school-term")]
public sealed record SchoolTerm(
    [property: Id(0)] Guid Entry,
    [property: Id(1)] string Name,
    [property: Id(2)] DateOnly From,
    [property: Id(3)] DateOnly To);
