namespace AreaSend.Access;

/// <summary>Everything that can be done in an inspection. The access table says which <see cref="Role"/> may; what it does not name is refused.</summary>
[GenerateSerializer, Alias("access.inspection-action")]
public enum InspectionAction
{
    /// <summary>Plan an inspection of an area.</summary>
    PlanInspection = 0,

    /// <summary>See that the inspection exists, its dates and its area.</summary>
    SeeInspection = 1,

    /// <summary>See who is in the team.</summary>
    SeeTeam = 2,

    /// <summary>Put people in the team, change or end their role.</summary>
    ChangeTeam = 3,

    /// <summary>Name the local area nominated officer.</summary>
    NameLano = 4,

    /// <summary>List, open and read evidence notes and their text.</summary>
    ReadEvidence = 5,

    /// <summary>Start an evidence note, change its header, write in its text.</summary>
    WriteEvidence = 6,

    /// <summary>Be seen in a note by the others who are in it.</summary>
    BePresent = 7,

    /// <summary>See tracked children by reference.</summary>
    SeeTrackedChildren = 8,

    /// <summary>Add a tracked child or change its entry.</summary>
    ChangeTrackedChildren = 9,

    /// <summary>Freeze the text of a note, so that nobody writes in it.</summary>
    FreezeText = 10,

    /// <summary>Lift the freeze of a text.</summary>
    LiftFreeze = 11,
}
