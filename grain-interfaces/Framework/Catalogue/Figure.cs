namespace AreaSend.Framework.Catalogue;

/// <summary>A number of an edition: a count of days, months or children, or a time of day (K003).</summary>
/// <param name="Key">Its key, such as <c>draft</c>.</param>
/// <param name="Name">What it counts, in words.</param>
/// <param name="Value">The figure, such as <c>14</c>; a time as <c>17:00</c>; <c>yes</c> or <c>no</c>.</param>
/// <param name="Unit">What it counts in.</param>
/// <param name="Origin">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("framework.figure")]
public sealed record Figure(
    [property: Id(0)] string Key,
    [property: Id(1)] string Name,
    [property: Id(2)] string Value,
    [property: Id(3)] FigureUnit Unit,
    [property: Id(4)] Origin Origin);
