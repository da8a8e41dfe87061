namespace AreaSend.Inspectors;

/// <summary>An inspection that an inspector has shadowed, as part of training.</summary>
/// <param name="Inspection">Which one, in words, such as <c>Barnet, full inspection</c>.</param>
/// <param name="Day">The last day of it.</param>
[GenerateSerializer, Immutable, Alias("inspectors.shadowing")]
public sealed record Shadowing([property: Id(0)] string Inspection, [property: Id(1)] DateOnly Day);
