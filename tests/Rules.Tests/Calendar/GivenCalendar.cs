using System.Globalization;
using AreaSend.Framework;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Testing.Inspections;

namespace AreaSend.Rules.Tests.Calendar;

/// <summary>The shipped bank holidays, and the day counts of the draft of 2022.</summary>
internal static class GivenCalendar
{
    public static BankHolidays Holidays { get; } = new(ShippedBankHolidays.Read());

    public static DayCounts Counts => GivenCounts.Of2022;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
