namespace AreaSend.Inspectors;

/// <summary>Training or a refresher that an inspector has had.</summary>
/// <param name="Title">What it was, such as <c>Area SEND framework</c>.</param>
/// <param name="Day">The day it was completed.</param>
/// <param name="Lapses">The last day on which it counts; null when it does not lapse.</param>
[GenerateSerializer, Immutable, Alias("inspectors.training")]
public sealed record Training([property: Id(0)] string Title, [property: Id(1)] DateOnly Day, [property: Id(2)] DateOnly? Lapses);
