using System.Collections.Immutable;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Inspections.Logs;

/// <summary>One entry of the restricted log.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Number">Its number in the inspection, from 1, in the order they were raised.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">What was seen or said.</param>
/// <param name="Happened">When it was seen or said.</param>
/// <param name="Raised">Who raised it, and when.</param>
/// <param name="Steps">What was done about it, in order.</param>
[GenerateSerializer, Immutable, Alias("inspections.logs.entry")]
public sealed record LogEntry(
    [property: Id(0)] Guid Id,
    [property: Id(1)] int Number,
    [property: Id(2)] LogKind Kind,
    [property: Id(3)] string Words,
    [property: Id(4)] DateTimeOffset Happened,
    [property: Id(5)] Recorded Raised,
    [property: Id(6)] ImmutableArray<LogStep> Steps)
{
    /// <summary>When it was first escalated; null while it was not.</summary>
    public DateTimeOffset? Escalated => Steps.FirstOrDefault(one => one.Kind is LogStepKind.Escalated)?.At;

    /// <summary>Whether it is closed.</summary>
    public bool Closed => Steps.Any(one => one.Kind is LogStepKind.Closed);
}
