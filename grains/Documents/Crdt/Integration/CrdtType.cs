using System.Text;

namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>A list of items and a map of items: what Yjs calls a type, whichever of its kinds.</summary>
public sealed class CrdtType
{
    private readonly Dictionary<string, CrdtItem> map = new(StringComparer.Ordinal);

    internal CrdtType(TypeKind kind, string name, CrdtItem? item) => (Kind, Name, Item) = (kind, name, item);

    /// <summary>Its kind.</summary>
    public TypeKind Kind { get; }

    /// <summary>The name of a root, or of an XML element or hook; empty otherwise.</summary>
    public string Name { get; }

    /// <summary>The item that holds it; null for a root.</summary>
    public CrdtItem? Item { get; }

    /// <summary>The first item of its list, deleted or not.</summary>
    public CrdtItem? First { get; internal set; }

    /// <summary>The last value under each key, deleted or not; the values before it are to its left.</summary>
    public IReadOnlyDictionary<string, CrdtItem> Map => map;

    /// <summary>The items of its list, deleted or not.</summary>
    public IEnumerable<CrdtItem> Items
    {
        get
        {
            for (var item = First; item is not null; item = item.Right)
            {
                yield return item;
            }
        }
    }

    /// <summary>The characters of its list that are not deleted, as Yjs's <c>Text.toString()</c>.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var item in Items)
            {
                text.Append(item.IsDeleted ? "" : item.Text);
            }

            return text.ToString();
        }
    }

    internal void Put(string key, CrdtItem item) => map[key] = item;
}
