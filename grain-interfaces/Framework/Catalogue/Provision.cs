namespace AreaSend.Framework.Catalogue;

/// <summary>A rule of an edition in words.</summary>
/// <param name="Key">Its key.</param>
/// <param name="About">What it is about, such as <c>Surveys</c>.</param>
/// <param name="Words">The rule.</param>
/// <param name="Requirement">Requirement number.</param>
/// <param name="Origin">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("framework.provision")]
public sealed record Provision(
    [property: Id(0)] string Key,
    [property: Id(1)] string About,
    [property: Id(2)] string Words,
    [property: Id(3)] string Requirement,
    [property: Id(4)] Origin Origin);
