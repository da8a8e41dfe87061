using System.Text;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Finds where a struct stands, as Yjs will: by what its header says, or beside its neighbours.</summary>
internal static class Placing
{
    /// <summary>The place; null when a note has no such place, or when the two neighbours do not stand in the same one.</summary>
    public static Place? Of(DocumentOutline outline, in StructHeader header, ReadOnlySpan<byte> update)
    {
        var known = outline.Next(header.Client);
        if (header.Clock < known)
        {
            return outline.PlaceOf(new CrdtId(header.Client, known - 1));
        }

        if (header.NamesParent)
        {
            var key = header.NamesKey ? Encoding.UTF8.GetString(update[header.Key]) : null;
            return header.Parent is { } parent ? outline.InType(parent, key)
                : NoteSchema.Root(Encoding.UTF8.GetString(update[header.Root])) is { } root ? outline.InRoot(root, key) : null;
        }

        var left = header.Origin is { } origin ? outline.PlaceOf(origin) : null;
        var right = header.RightOrigin is { } rightOrigin ? outline.PlaceOf(rightOrigin) : null;
        return left is null || right is null || left == right ? left ?? right : null;
    }

    /// <summary>Whether all that a struct refers to is there: below the known clocks, and of its own client below its own.</summary>
    public static bool HasAll(DocumentOutline outline, in StructHeader header) =>
        Has(outline, header, header.Origin) && Has(outline, header, header.RightOrigin) && Has(outline, header, header.Parent);

    private static bool Has(DocumentOutline outline, in StructHeader header, CrdtId? id) =>
        id is not { } needed || (outline.Has(needed) && (needed.Client != header.Client || needed.Clock < header.Clock));
}
