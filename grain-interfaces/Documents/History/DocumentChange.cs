namespace AreaSend.Documents.History;

/// <summary>What became of a piece of text between two versions.</summary>
[GenerateSerializer, Alias("documents.change")]
public enum DocumentChange
{
    /// <summary>It is in both.</summary>
    Kept = 0,

    /// <summary>It is in the later one only.</summary>
    Added = 1,

    /// <summary>It is in the earlier one only.</summary>
    Removed = 2,
}
