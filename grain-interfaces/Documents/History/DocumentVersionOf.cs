namespace AreaSend.Documents.History;

/// <summary>What makes a version of a text.</summary>
[GenerateSerializer, Alias("documents.version-of")]
public enum DocumentVersionOf
{
    /// <summary>A spell of writing, ended by 30 minutes of quiet or by one of the others.</summary>
    Writing = 0,

    /// <summary>Somebody named it.</summary>
    Named = 1,

    /// <summary>Somebody named it at the end of a visit.</summary>
    EndOfVisit = 2,

    /// <summary>Somebody named it before a team meeting.</summary>
    BeforeTeamMeeting = 3,

    /// <summary>An earlier text was written again.</summary>
    Restored = 4,

    /// <summary>It was frozen.</summary>
    Frozen = 5,

    /// <summary>The freeze was lifted.</summary>
    FreezeLifted = 6,
}
