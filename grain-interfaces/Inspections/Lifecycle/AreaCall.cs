namespace AreaSend.Inspections.Lifecycle;

/// <summary>One notification call.</summary>
/// <param name="Party">Who was called.</param>
/// <param name="At">When.</param>
/// <param name="Person">Name of the person spoken to.</param>
/// <param name="Channel">How.</param>
/// <param name="CallerName">Name of the inspector who called.</param>
[GenerateSerializer, Immutable, Alias("inspections.area-call")]
public sealed record AreaCall(
    [property: Id(0)] CalledParty Party,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] string Person,
    [property: Id(3)] CallChannel Channel,
    [property: Id(4)] string CallerName);
