using System.Text;
using AreaSend.Documents;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Whether content may stand at a place: the note's schema, on bytes that are read already.</summary>
internal static class ContentGate
{
    /// <summary>Deepest type (V rules: 64).</summary>
    public const int DeepestType = 64;

    private const int LongestAttribute = 64;

    /// <summary>The code of the rule that it breaks; null when it may stand there.</summary>
    public static string? Refuses(ReadOnlySpan<byte> content, in StructHeader header, Place place) => header.Kind switch
    {
        ContentKind.Text => MayHoldText(place) ? null : DocumentRefusal.Foreign,
        ContentKind.Format => MayHoldText(place) && IsMark(content) ? null : DocumentRefusal.Foreign,
        ContentKind.Any => IsAttribute(content, header, place) ? null : DocumentRefusal.Foreign,
        ContentKind.Type => NodeOf(content) is not { } node || place.Key is not null || !NoteSchema.MayHold(place.Kind, node) ? DocumentRefusal.Foreign
            : place.Depth >= DeepestType ? DocumentRefusal.TooDeep : null,
        _ => DocumentRefusal.Foreign,
    };

    /// <summary>The node that a type is; null when a note has none such.</summary>
    public static NodeKind? NodeOf(ReadOnlySpan<byte> content)
    {
        var reader = new ByteReader(content);
        reader.TryNumber(out var type);
        return (TypeKind)type switch
        {
            TypeKind.XmlText => NodeKind.Text,
            TypeKind.XmlElement when reader.TryText(out var name) => NoteSchema.Element(Encoding.UTF8.GetString(name)),
            _ => null,
        };
    }

    /// <summary>The version of the schema that a value says, when it stands where that is said; 0 otherwise.</summary>
    public static int SchemaOf(ReadOnlySpan<byte> content, Place place) =>
        place is { Kind: NodeKind.Meta, Key: NoteSchema.SchemaKey } && content is [1, 125, var version] && version < 0x40 ? version : 0;

    private static bool MayHoldText(Place place) => place is { Key: null, Kind: NodeKind.Text } or { Kind: NodeKind.Collected };

    private static bool IsMark(ReadOnlySpan<byte> content)
    {
        var reader = new ByteReader(content);
        return reader.TryText(out var name) && NoteSchema.HasMark(Encoding.UTF8.GetString(name))
            && reader.TryText(out var value) && (value.SequenceEqual("null"u8) || value.SequenceEqual("{}"u8));
    }

    private static bool IsAttribute(ReadOnlySpan<byte> content, in StructHeader header, Place place)
    {
        if (header.Length != 1 || (place.Kind != NodeKind.Collected && (place.Key is not { } key || !NoteSchema.HasAttribute(place.Kind, key))))
        {
            return false;
        }

        if (place.Kind == NodeKind.Meta)
        {
            return SchemaOf(content, place) is > 0 and <= DocumentLimits.Schema;
        }

        // one number, text, truth or null; lists, objects, bytes and undefined have a tag of their own
        return content[1] is not (116 or 117 or 118 or 122 or 127) && content.Length <= LongestAttribute;
    }
}
