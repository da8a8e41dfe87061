namespace AreaSend.Framework;

/// <summary>How many days an edition of the framework allows for what. Working days, unless a name says otherwise (K003).</summary>
[GenerateSerializer, Immutable, Alias("framework.day-counts")]
public sealed record DayCounts
{
    /// <summary>From notification to the first on-site day.</summary>
    [Id(0)]
    public required int NotificationToOnSite { get; init; }

    /// <summary>Days of off-site fieldwork, just before the first on-site day.</summary>
    [Id(1)]
    public required int OffSite { get; init; }

    /// <summary>Days on site.</summary>
    [Id(2)]
    public required int OnSite { get; init; }

    /// <summary>From notification to the first set of information.</summary>
    [Id(3)]
    public required int FirstInformation { get; init; }

    /// <summary>When the first set is due, on the clock in London.</summary>
    [Id(4)]
    public required TimeOnly FirstInformationAt { get; init; }

    /// <summary>When the tracked children are chosen, on the day of the first set, on the clock in London.</summary>
    [Id(5)]
    public required TimeOnly ChildrenChosenAt { get; init; }

    /// <summary>From notification to the second set of information.</summary>
    [Id(6)]
    public required int SecondInformation { get; init; }

    /// <summary>When the second set is due, on the clock in London.</summary>
    [Id(7)]
    public required TimeOnly SecondInformationAt { get; init; }

    /// <summary>How long the surveys are open.</summary>
    [Id(8)]
    public required int Surveys { get; init; }

    /// <summary>Whether the notification day is the first of those days.</summary>
    [Id(9)]
    public required bool SurveysCountNotification { get; init; }

    /// <summary>From the end of the inspection to the draft report.</summary>
    [Id(10)]
    public required int Draft { get; init; }

    /// <summary>From the draft report to the partnership's comments.</summary>
    [Id(11)]
    public required int Comments { get; init; }

    /// <summary>From the end of the inspection to the final report.</summary>
    [Id(12)]
    public required int Final { get; init; }

    /// <summary>From the final report to the last day for a complaint.</summary>
    [Id(13)]
    public required int Complaint { get; init; }

    /// <summary>From the last day for a complaint to publication, when there is none.</summary>
    [Id(14)]
    public required int Publication { get; init; }
}
