using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Inspections.Logs;

/// <summary>All that can happen in the restricted log of an inspection.</summary>
[GenerateSerializer, Alias("inspections.logs.event")]
public abstract record InspectionLogEvent
{
    private InspectionLogEvent()
    {
    }

    /// <summary>An entry was raised.</summary>
    /// <param name="Entry">Names it.</param>
    /// <param name="Kind">What it is about.</param>
    /// <param name="Words">What was seen or said.</param>
    /// <param name="Happened">When it was seen or said.</param>
    /// <param name="Recorded">Who raised it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection-log.raised.v1")]
    public sealed record Raised(
        [property: Id(0)] Guid Entry,
        [property: Id(1)] LogKind Kind,
        [property: Id(2)] string Words,
        [property: Id(3)] DateTimeOffset Happened,
        [property: Id(4)] Recorded Recorded) : InspectionLogEvent;

    /// <summary>An entry was escalated.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="To">To whom.</param>
    /// <param name="Words">What was said.</param>
    /// <param name="At">When.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection-log.escalated.v1")]
    public sealed record Escalated(
        [property: Id(0)] Guid Entry,
        [property: Id(1)] string To,
        [property: Id(2)] string Words,
        [property: Id(3)] DateTimeOffset At,
        [property: Id(4)] Recorded Recorded) : InspectionLogEvent;

    /// <summary>An answer came, or action was taken.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Words">What was answered or done.</param>
    /// <param name="At">When.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection-log.answered.v1")]
    public sealed record Answered(
        [property: Id(0)] Guid Entry,
        [property: Id(1)] string Words,
        [property: Id(2)] DateTimeOffset At,
        [property: Id(3)] Recorded Recorded) : InspectionLogEvent;

    /// <summary>An entry was closed.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Words">How it ended.</param>
    /// <param name="Recorded">Who closed it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection-log.closed.v1")]
    public sealed record Closed([property: Id(0)] Guid Entry, [property: Id(1)] string Words, [property: Id(2)] Recorded Recorded) : InspectionLogEvent;
}
