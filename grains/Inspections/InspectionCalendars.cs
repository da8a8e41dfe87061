using AreaSend.Calendar;
using AreaSend.Framework;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Framework;
using AreaSend.Grains.Inspections.Rules.Lifecycle;

namespace AreaSend.Grains.Inspections;

/// <summary>The calendar of one inspection: the bank holidays in use, and the day counts of its edition. Kept until another list is in use.</summary>
internal sealed class InspectionCalendars
{
    private BankHolidayList? list;
    private BankHolidays holidays = null!;

    /// <summary>The edition in force on a day.</summary>
    public static string EditionOn(DateOnly day) => Editions.InForceOn(day).Id.Value;

    /// <summary>The calendar at a time: of the pinned edition, or while none is pinned of the one in force then.</summary>
    public async Task<InspectionCalendar> ForAsync(IGrainFactory grains, string? edition, DateTimeOffset now)
    {
        var inUse = await grains.GetGrain<ICalendarGrain>(0).HolidaysAsync();
        if (!ReferenceEquals(inUse, list))
        {
            (list, holidays) = (inUse, new BankHolidays(inUse));
        }

        var pinned = edition is null ? null : Editions.Of(new EditionId(edition));
        return new InspectionCalendar(holidays, (pinned ?? Editions.InForceOn(LondonClock.DayOf(now))).DayCounts);
    }
}
