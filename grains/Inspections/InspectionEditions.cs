using AreaSend.Framework;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections;

/// <summary>Which edition of the handbook an inspection is pinned to.</summary>
[Handbook("K001", "summary of changes, all editions")]
internal static class InspectionEditions
{
    private static readonly (DateOnly From, string Id)[] Known =
    [
        (new(2022, 11, 29), "2022-11"), (new(2024, 1, 1), "2024-01"), (new(2024, 4, 1), "2024-04"), (new(2025, 6, 6), "2025-06"), (new(2025, 7, 7), "2025-07"),
    ];

    private static readonly DayCounts Counts = new()
    {
        NotificationToOnSite = 10,
        OffSite = 2,
        OnSite = 5,
        FirstInformation = 1,
        FirstInformationAt = new(12, 0),
        ChildrenChosenAt = new(17, 0),
        SecondInformation = 4,
        SecondInformationAt = new(17, 0),
        Surveys = 6,
        SurveysCountNotification = true,
        Draft = 14,
        Comments = 10,
        Final = 30,
        Complaint = 5,
        Publication = 3,
    };

    /// <summary>The calendar, with the bank holidays and the day counts that ship with the product.</summary>
    public static InspectionCalendar Calendar { get; } = new(new BankHolidays(ShippedBankHolidays.Read()), Counts);

    /// <summary>The edition in force on a day.</summary>
    public static string On(DateOnly day) => Known.LastOrDefault(one => one.From <= day, Known[0]).Id;
}
