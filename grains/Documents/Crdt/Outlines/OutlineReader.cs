using AreaSend.Grains.Documents.Crdt.Integration;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Makes an outline of what is recorded already. It refuses nothing: what a note cannot hold, in old documents, is taken as collected; what comes after a hole is left out.</summary>
public static class OutlineReader
{
    /// <summary>Takes in a document, into an empty outline.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="document">The document.</param>
    /// <param name="owner">Whose each client is.</param>
    public static void Read(DocumentOutline outline, CrdtDocument document, Func<long, DocumentAuthor> owner)
    {
        var places = new Dictionary<CrdtType, (NodeKind Kind, int Depth)>();
        foreach (var item in document.Clients.SelectMany(document.ItemsOf))
        {
            if (item.Type is { } type && KindOf(type, places) is { Kind: not NodeKind.Collected } node)
            {
                outline.Begin(item.Id, node.Kind, node.Depth);
            }
        }

        var runs = new Dictionary<CrdtItem, WrittenRun>();
        foreach (var client in document.Clients)
        {
            outline.Own(client, owner(client));
            foreach (var item in document.ItemsOf(client))
            {
                var place = PlaceOf(outline, item, places);
                runs[item] = Write(outline, item, place);
                outline.Schema = Math.Max(outline.Schema, item.Kind == ContentKind.Any ? ContentGate.SchemaOf(item.Content.Span, place) : 0);
            }
        }

        Order(runs);
        outline.Keep();
    }

    private static WrittenRun Write(DocumentOutline outline, CrdtItem item, Place place)
    {
        if (item.Kind == ContentKind.Deleted && place is { Key: null, Kind: not (NodeKind.Text or NodeKind.Collected) })
        {
            outline.Empty(item.Client, new ClockRange(item.Clock, item.Length));
        }

        return outline.Runs.Add(new WrittenRun(item.Id, item.Length, item.Origin, item.RightOrigin, place), mayGoOn: item.Left?.Client == item.Client && item.Left.Next == item.Clock);
    }

    /// <summary>Puts the runs in the order of the items that they were made of.</summary>
    private static void Order(Dictionary<CrdtItem, WrittenRun> runs)
    {
        foreach (var (item, run) in runs)
        {
            if (run.Place == Place.Collected || (item.Left is { } left && runs[left] == run))
            {
                continue;
            }

            WrittenRuns.Join(run.Place, item.Left is { } before ? runs[before] : null, run);
        }
    }

    private static Place PlaceOf(DocumentOutline outline, CrdtItem item, Dictionary<CrdtType, (NodeKind Kind, int Depth)> places)
    {
        if (item.Parent is not { } parent || KindOf(parent, places).Kind is NodeKind.Collected)
        {
            return Place.Collected;
        }

        return parent.Item is { } holder ? outline.InType(holder.Id, item.Key) ?? Place.Collected : outline.InRoot(KindOf(parent, places).Kind, item.Key);
    }

    /// <summary>What a type is and how deep, from the root down to it.</summary>
    private static (NodeKind Kind, int Depth) KindOf(CrdtType type, Dictionary<CrdtType, (NodeKind Kind, int Depth)> places)
    {
        var chain = new Stack<CrdtType>();
        for (var at = type; at is not null && !places.ContainsKey(at); at = at.Item?.Parent)
        {
            chain.Push(at);
        }

        while (chain.TryPop(out var next))
        {
            places[next] = next.Item is not { } item ? (NoteSchema.Root(next.Name) ?? NodeKind.Collected, 0)
                : item.Parent is { } parent && places[parent] is var (kind, depth) && kind != NodeKind.Collected ? (NodeOf(next), depth + 1)
                : (NodeKind.Collected, 0);
        }

        return places[type];
    }

    private static NodeKind NodeOf(CrdtType type) => type.Kind switch
    {
        TypeKind.XmlText => NodeKind.Text,
        TypeKind.XmlElement => NoteSchema.Element(type.Name) ?? NodeKind.Collected,
        _ => NodeKind.Collected,
    };
}
