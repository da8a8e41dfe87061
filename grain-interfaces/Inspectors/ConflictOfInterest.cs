namespace AreaSend.Inspectors;

/// <summary>An inspector's declaration that they must not inspect an area. Requirement K048.</summary>
/// <param name="Area">DfE code of the area.</param>
/// <param name="AreaName">The area's name when it was declared.</param>
/// <param name="Reason">Why; for the inspector and schedulers only.</param>
[GenerateSerializer, Immutable, Alias("inspectors.conflict")]
public sealed record ConflictOfInterest([property: Id(0)] string Area, [property: Id(1)] string AreaName, [property: Id(2)] string Reason);
