namespace AreaSend.Grains.Documents.Crdt;

/// <summary>What a struct holds, by its number in update version 1.</summary>
public enum ContentKind : byte
{
    /// <summary>Collected: it once was something, and its place is kept.</summary>
    Collected = 0,

    /// <summary>Deleted content, of which the length is left.</summary>
    Deleted = 1,

    /// <summary>Values as JSON texts (an old form).</summary>
    Json = 2,

    /// <summary>Bytes.</summary>
    Binary = 3,

    /// <summary>Text; its length counts UTF-16 code units.</summary>
    Text = 4,

    /// <summary>One object inside a text, as JSON text.</summary>
    Embed = 5,

    /// <summary>The beginning or end of a mark, such as bold.</summary>
    Format = 6,

    /// <summary>A type: array, map, text, XML element, fragment, hook or XML text.</summary>
    Type = 7,

    /// <summary>lib0 values.</summary>
    Any = 8,

    /// <summary>Another document by its name.</summary>
    Document = 9,

    /// <summary>Not there: a hole between structs that are.</summary>
    Skip = 10,
}
