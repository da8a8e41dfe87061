using AreaSend.Grains.Documents.Crdt.Outlines;

namespace AreaSend.Grains.Documents.Rules;

/// <summary>What a note can hold, by the names that its editor writes. The same as <c>web/client/documents/editor/schema.ts</c>; adding to it raises <c>DocumentLimits.Schema</c>.</summary>
public static class NoteSchema
{
    /// <summary>The root of the text.</summary>
    public const string Text = "default";

    /// <summary>The root of what is known of the text.</summary>
    public const string Meta = "meta";

    /// <summary>The key in <see cref="Meta"/> under which the schema's version stands.</summary>
    public const string SchemaKey = "schema";

    /// <summary>The root of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The root; null when a note has none of that name.</returns>
    public static NodeKind? Root(string name) => name switch
    {
        Text => NodeKind.Note,
        Meta => NodeKind.Meta,
        _ => null,
    };

    /// <summary>The node of an element's name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The node; null when a note has none of that name.</returns>
    public static NodeKind? Element(string name) => name switch
    {
        "paragraph" => NodeKind.Paragraph,
        "heading" => NodeKind.Heading,
        "blockquote" => NodeKind.Blockquote,
        "bulletList" => NodeKind.BulletList,
        "orderedList" => NodeKind.OrderedList,
        "listItem" => NodeKind.ListItem,
        "hardBreak" => NodeKind.HardBreak,
        _ => null,
    };

    /// <summary>Whether a node may stand in another.</summary>
    /// <param name="parent">The other.</param>
    /// <param name="child">The node.</param>
    /// <returns>True when the schema has it so; everything may be put into what is collected, where it is deleted at once.</returns>
    public static bool MayHold(NodeKind parent, NodeKind child) => parent switch
    {
        NodeKind.Note or NodeKind.Blockquote or NodeKind.ListItem =>
            child is NodeKind.Paragraph or NodeKind.Heading or NodeKind.Blockquote or NodeKind.BulletList or NodeKind.OrderedList,
        NodeKind.BulletList or NodeKind.OrderedList => child == NodeKind.ListItem,
        NodeKind.Paragraph or NodeKind.Heading => child is NodeKind.Text or NodeKind.HardBreak,
        NodeKind.Collected => true,
        _ => false,
    };

    /// <summary>Whether a node has an attribute.</summary>
    /// <param name="node">The node.</param>
    /// <param name="key">The attribute's name.</param>
    /// <returns>True when the schema has it so.</returns>
    public static bool HasAttribute(NodeKind node, string key) => (node, key) switch
    {
        (NodeKind.Heading, "level") or (NodeKind.OrderedList, "start" or "type") or (NodeKind.Meta, SchemaKey) => true,
        _ => false,
    };

    /// <summary>Whether characters may have a mark.</summary>
    /// <param name="name">The mark's name.</param>
    /// <returns>True for bold and italic.</returns>
    public static bool HasMark(string name) => name is "bold" or "italic";
}
