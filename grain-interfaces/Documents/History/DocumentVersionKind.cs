namespace AreaSend.Documents.History;

/// <summary>What a version of a text was named for.</summary>
[GenerateSerializer, Alias("documents.version-kind")]
public enum DocumentVersionKind
{
    /// <summary>A name of the writer's own choice.</summary>
    Other = 0,

    /// <summary>The end of a visit.</summary>
    EndOfVisit = 1,

    /// <summary>Before a team meeting.</summary>
    BeforeTeamMeeting = 2,
}
