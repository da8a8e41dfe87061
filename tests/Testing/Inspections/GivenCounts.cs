using AreaSend.Framework;

namespace AreaSend.Testing.Inspections;

/// <summary>Day counts for tests.</summary>
public static class GivenCounts
{
    /// <summary>Those of the draft of 2022, by hand.</summary>
    public static DayCounts Of2022 { get; } = new()
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
}
