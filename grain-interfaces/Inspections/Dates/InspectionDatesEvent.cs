using AreaSend.Calendar;

namespace AreaSend.Inspections.Dates;

/// <summary>All that can happen to the dates of an inspection.</summary>
[GenerateSerializer, Alias("inspection-dates.event")]
public abstract record InspectionDatesEvent
{
    private InspectionDatesEvent()
    {
    }

    /// <summary>Another day or time was agreed for a deadline.</summary>
    /// <param name="Milestone">The deadline.</param>
    /// <param name="DefaultDay">The day worked out at that time.</param>
    /// <param name="DefaultAt">The time worked out; null when the whole day counts.</param>
    /// <param name="Day">The day agreed.</param>
    /// <param name="At">The time agreed; null when the whole day counts.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="By">Name of who agreed it, on that day.</param>
    /// <param name="When">When.</param>
    [GenerateSerializer, Immutable, Alias("inspection-dates.agreed.v1")]
    public sealed record Agreed(
        [property: Id(0)] MilestoneKind Milestone,
        [property: Id(1)] DateOnly DefaultDay,
        [property: Id(2)] TimeOnly? DefaultAt,
        [property: Id(3)] DateOnly Day,
        [property: Id(4)] TimeOnly? At,
        [property: Id(5)] string Reason,
        [property: Id(6)] string By,
        [property: Id(7)] DateTimeOffset When) : InspectionDatesEvent;
}
