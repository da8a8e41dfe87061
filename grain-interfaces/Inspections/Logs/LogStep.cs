using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Inspections.Logs;

/// <summary>Something that was done about an entry.</summary>
/// <param name="Kind">What.</param>
/// <param name="To">To whom it was escalated, in words; empty for all else.</param>
/// <param name="Words">What was said or done.</param>
/// <param name="At">When it was done.</param>
/// <param name="Recorded">Who recorded it, and when.</param>
[GenerateSerializer, Immutable, Alias("inspections.logs.step")]
public sealed record LogStep(
    [property: Id(0)] LogStepKind Kind,
    [property: Id(1)] string To,
    [property: Id(2)] string Words,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] Recorded Recorded);
