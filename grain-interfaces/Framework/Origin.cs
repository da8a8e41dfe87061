namespace AreaSend.Framework;

/// <summary>Where a value of an edition comes from.</summary>
/// <param name="Source">What gives it.</param>
/// <param name="GivenIn">The edition whose sources give it.</param>
/// <param name="Presumed">Whether it is only presumed to hold: an earlier edition gives it, and no source of this one does.</param>
[GenerateSerializer, Immutable, Alias("framework.origin")]
public sealed record Origin([property: Id(0)] Citation Source, [property: Id(1)] EditionId GivenIn, [property: Id(2)] bool Presumed);
