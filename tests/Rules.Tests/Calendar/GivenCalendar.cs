using System.Globalization;
using AreaSend.Framework;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;

namespace AreaSend.Rules.Tests.Calendar;

/// <summary>The shipped bank holidays, and the day counts of the draft of 2022.</summary>
internal static class GivenCalendar
{
    public static BankHolidays Holidays { get; } = new(ShippedBankHolidays.Read());

    public static DayCounts Counts { get; } = new()
    {
        NotificationToOnSite = 10,
        OffSite = 2,
        OnSite = 5,
        FirstInformation = 1,
        FirstInformationAt = new TimeOnly(12, 0),
        ChildrenChosenAt = new TimeOnly(17, 0),
        SecondInformation = 4,
        SecondInformationAt = new TimeOnly(17, 0),
        Surveys = 6,
        SurveysCountNotification = true,
        Draft = 14,
        Comments = 10,
        Final = 30,
        Complaint = 5,
        Publication = 3,
    };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
