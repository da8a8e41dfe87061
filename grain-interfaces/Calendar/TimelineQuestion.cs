using AreaSend.Framework;

namespace AreaSend.Calendar;

/// <summary>From which day the dates of an inspection are to be worked out.</summary>
[GenerateSerializer, Immutable, Alias("calendar.timeline-question")]
public sealed record TimelineQuestion
{
    /// <summary>The day.</summary>
    [Id(0)]
    public required DateOnly Day { get; init; }

    /// <summary>Whether it is the notification day; else it is the first on-site day.</summary>
    [Id(1)]
    public bool IsNotification { get; init; }

    /// <summary>The edition whose day counts are used; null for the one in force on the notification day.</summary>
    [Id(2)]
    public EditionId? Edition { get; init; }
}
