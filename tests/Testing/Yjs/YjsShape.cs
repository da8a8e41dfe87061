namespace AreaSend.Testing.Yjs;

/// <summary>What the people of a made history may write.</summary>
public enum YjsShape
{
    /// <summary>Everything that yjs can hold.</summary>
    Free = 0,

    /// <summary>What a note holds.</summary>
    Note,

    /// <summary>What a note holds, as our editor sends it: what it deletes at once is not collected.</summary>
    Editor,
}
