namespace AreaSend.Testing.Yjs;

/// <summary>What the people of a made history may write.</summary>
public enum YjsShape
{
    /// <summary>Everything that yjs can hold.</summary>
    Free = 0,

    /// <summary>What the editor of a note writes.</summary>
    Note,
}
