namespace AreaSend.Framework;

/// <summary>One line of the list of editions.</summary>
/// <param name="Id">The edition.</param>
/// <param name="Title">Its name, such as <c>July 2025</c>.</param>
/// <param name="InForceFrom">First day on which it is in force; null for a draft that never was.</param>
/// <param name="DayPresumed">Whether the sources name the month only, so that the day is presumed.</param>
/// <param name="Values">How many values it holds.</param>
/// <param name="Presumed">How many of them are presumed.</param>
[GenerateSerializer, Immutable, Alias("framework.edition-summary")]
public sealed record EditionSummary(
    [property: Id(0)] EditionId Id,
    [property: Id(1)] string Title,
    [property: Id(2)] DateOnly? InForceFrom,
    [property: Id(3)] bool DayPresumed,
    [property: Id(4)] int Values,
    [property: Id(5)] int Presumed);
