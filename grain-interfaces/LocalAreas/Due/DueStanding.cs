namespace AreaSend.LocalAreas.Due;

/// <summary>How near a due day is.</summary>
[GenerateSerializer, Alias("local-areas.due.standing")]
public enum DueStanding
{
    /// <summary>More than twelve months ahead, or without a day yet.</summary>
    Later = 0,

    /// <summary>Within the next twelve months.</summary>
    Soon = 1,

    /// <summary>The day has passed.</summary>
    Overdue = 2,
}
