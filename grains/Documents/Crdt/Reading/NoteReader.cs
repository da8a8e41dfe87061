using System.Collections.Immutable;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt.Integration;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>Reads a note as the tree that its editor shows: at one version, or with what changed since an earlier one.</summary>
/// <param name="to">The version to read.</param>
/// <param name="from">An earlier one, of which what was removed since is left in and marked; the same for no marking.</param>
/// <param name="author">Index of who wrote an id, and the clock up to which that holds; null for nobody.</param>
public sealed class NoteReader(TextVersion to, TextVersion from, Func<CrdtId, (int Author, long Until)>? author = null)
{
    // what is deeper was never admitted
    private const int Deepest = 100;

    /// <summary>Reads the latest text, without authors.</summary>
    public NoteReader()
        : this(TextVersion.Latest, TextVersion.Latest)
    {
    }

    /// <summary>The blocks of a note.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The blocks in order; empty for a note without text.</returns>
    public ImmutableArray<DocumentNode> Blocks(CrdtDocument document) => Children(document.Root(NoteSchema.Text), null, Deepest);

    /// <summary>One block.</summary>
    /// <param name="item">An item that holds a type.</param>
    /// <returns>The block; null when it is in neither version.</returns>
    public DocumentNode? Block(CrdtItem item) => Node(item, null, Deepest);

    private ImmutableArray<DocumentNode> Children(CrdtType type, DocumentChange? all, int deeper)
    {
        var children = ImmutableArray.CreateBuilder<DocumentNode>();
        foreach (var item in deeper > 0 ? type.Items : [])
        {
            if (item.Type is { Kind: TypeKind.XmlText } text && Change(item, item.Clock, all) is { } change)
            {
                new RunReader(to, from, author, change == DocumentChange.Kept ? null : change).Read(text, children);
            }
            else if (Node(item, all, deeper) is { } node)
            {
                children.Add(node);
            }
        }

        return children.DrainToImmutable();
    }

    private DocumentNode? Node(CrdtItem item, DocumentChange? all, int deeper)
    {
        if (item.Type is not { Kind: TypeKind.XmlElement } element || Change(item, item.Clock, all) is not { } change)
        {
            return null;
        }

        var version = change == DocumentChange.Removed ? from : to;
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, last) in element.Map)
        {
            if (version.Value(last) is { Members: [.., var value] })
            {
                attributes[key] = ValueJson.Read(value.Span);
            }
        }

        var content = Children(element, change == DocumentChange.Kept ? null : change, deeper - 1);
        return new DocumentNode(element.Name, attributes.ToImmutable(), content, null, [], -1, change);
    }

    private DocumentChange? Change(CrdtItem item, long clock, DocumentChange? all) => RunReader.Change(to, from, item, clock, all);
}
