using AreaSend.Calendar;

namespace AreaSend.Inspections.Dates;

/// <summary>One date of an inspection: as worked out, and as agreed.</summary>
/// <param name="Kind">What falls on it.</param>
/// <param name="WorkedOut">The date as worked out.</param>
/// <param name="Agreed">The date agreed instead; null when none was.</param>
/// <param name="Reason">Why it was agreed; null when none was.</param>
/// <param name="By">Who agreed it; null when none was.</param>
/// <param name="MayBeAgreed">Whether another date may be agreed for it.</param>
[GenerateSerializer, Immutable, Alias("inspection-dates.date")]
public sealed record InspectionDate(
    [property: Id(0)] MilestoneKind Kind,
    [property: Id(1)] Milestone WorkedOut,
    [property: Id(2)] Milestone? Agreed,
    [property: Id(3)] string? Reason,
    [property: Id(4)] string? By,
    [property: Id(5)] bool MayBeAgreed)
{
    /// <summary>The date that counts: the one agreed, else the one worked out.</summary>
    public Milestone Counts => Agreed ?? WorkedOut;
}
