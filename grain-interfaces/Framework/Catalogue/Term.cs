namespace AreaSend.Framework.Catalogue;

/// <summary>A word of an edition.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Say">The word that this service uses.</param>
/// <param name="Means">What it means, or which older word it took the place of.</param>
/// <param name="Origin">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("framework.term")]
public sealed record Term(
    [property: Id(0)] string Key,
    [property: Id(1)] string Say,
    [property: Id(2)] string Means,
    [property: Id(3)] Origin Origin);
