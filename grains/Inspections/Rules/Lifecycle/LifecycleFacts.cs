using AreaSend.Grains.Calendar.Rules;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>What a move is decided by, beside the inspection itself.</summary>
/// <param name="By">Who asks, and when: the time of the decision.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="EditionOn">The edition of the handbook in force on a day.</param>
public sealed record LifecycleFacts(Recorded By, InspectionCalendar Calendar, Func<DateOnly, string> EditionOn)
{
    /// <summary>The day in London.</summary>
    public DateOnly Today => LondonClock.DayOf(By.At);
}
