namespace AreaSend.Inspections.Team;

/// <summary>What changed in who has a part in an inspection.</summary>
[GenerateSerializer, Alias("inspections.team.change-kind")]
public enum TeamChangeKind
{
    /// <summary>A person was put in the team, or given another role.</summary>
    Assigned = 0,

    /// <summary>A person's part ended.</summary>
    Released = 1,

    /// <summary>The local area nominated officer was named, in place of any before (K051).</summary>
    LanoNamed = 2,
}
