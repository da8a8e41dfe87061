namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>What a type of a note is: its roots, the nodes of its schema, and text.</summary>
public enum NodeKind : byte
{
    /// <summary>The note itself: the root <c>default</c>.</summary>
    Note = 0,

    /// <summary>What is known of the note's text: the root <c>meta</c>.</summary>
    Meta,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A quotation.</summary>
    Blockquote,

    /// <summary>A list with bullets.</summary>
    BulletList,

    /// <summary>A numbered list.</summary>
    OrderedList,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A line break inside a paragraph or heading.</summary>
    HardBreak,

    /// <summary>Characters with their marks.</summary>
    Text,

    /// <summary>Something whose place was collected: it is deleted, and what is put into it is deleted at once.</summary>
    Collected,
}
