namespace AreaSend.Framework.Catalogue;

/// <summary>One point of a checklist.</summary>
/// <param name="List">The checklist.</param>
/// <param name="Key">Its key, such as <c>code-of-conduct</c>; the same in every edition.</param>
/// <param name="Words">What is gone through.</param>
/// <param name="Requirement">Requirement number.</param>
/// <param name="Origin">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("framework.checklist-item")]
public sealed record ChecklistItem(
    [property: Id(0)] Checklist List,
    [property: Id(1)] string Key,
    [property: Id(2)] string Words,
    [property: Id(3)] string Requirement,
    [property: Id(4)] Origin Origin);
