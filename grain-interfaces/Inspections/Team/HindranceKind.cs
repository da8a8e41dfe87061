namespace AreaSend.Inspections.Team;

/// <summary>Why an inspector is not free, trained and unconflicted for an inspection.</summary>
[GenerateSerializer, Alias("inspections.team.hindrance-kind")]
public enum HindranceKind
{
    /// <summary>A conflict of interest with the area is declared (K048).</summary>
    Conflict = 0,

    /// <summary>On leave on one of the days.</summary>
    Leave = 1,

    /// <summary>In the team of another inspection on one of the days.</summary>
    Elsewhere = 2,

    /// <summary>Training has lapsed, or lapses before the last day.</summary>
    TrainingLapsed = 3,

    /// <summary>No training is recorded.</summary>
    NoTraining = 4,
}
