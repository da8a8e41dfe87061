namespace AreaSend.Grains.Documents.Crdt;

/// <summary>The kinds of type, by their number in update version 1.</summary>
public enum TypeKind : byte
{
    /// <summary>Array.</summary>
    Array = 0,

    /// <summary>Map.</summary>
    Map = 1,

    /// <summary>Text.</summary>
    Text = 2,

    /// <summary>XML element; it has a name.</summary>
    XmlElement = 3,

    /// <summary>XML fragment.</summary>
    XmlFragment = 4,

    /// <summary>XML hook; it has a name.</summary>
    XmlHook = 5,

    /// <summary>XML text.</summary>
    XmlText = 6,

    /// <summary>A root: its kind is the reader's to know.</summary>
    Root = 255,
}
