using System.Collections.Immutable;

namespace AreaSend.Calendar;

/// <summary>All that can happen to the calendar.</summary>
[GenerateSerializer, Alias("calendar.event")]
public abstract record CalendarEvent
{
    private CalendarEvent()
    {
    }

    /// <summary>A list of bank holidays was imported; from now on it is in use.</summary>
    /// <param name="Holidays">All holidays, earliest first; earlier years that the file lacked are kept from the list before.</param>
    /// <param name="FirstKnownDay">First day of the first year.</param>
    /// <param name="LastKnownDay">Last day of the last whole year.</param>
    /// <param name="By">Name of who imported it, on that day.</param>
    /// <param name="At">When.</param>
    [GenerateSerializer, Immutable, Alias("calendar.bank-holidays-imported.v1")]
    public sealed record BankHolidaysImported(
        [property: Id(0)] ImmutableArray<BankHoliday> Holidays,
        [property: Id(1)] DateOnly FirstKnownDay,
        [property: Id(2)] DateOnly LastKnownDay,
        [property: Id(3)] string By,
        [property: Id(4)] DateTimeOffset At) : CalendarEvent;
}
