namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>Puts an item in its place as Yjs does (YATA), so that every replica ends with the same order.</summary>
internal sealed class Integrator(ItemStore<CrdtItem> store, Func<string, CrdtType> root)
{
    /// <summary>The first client of which something must be there before an item can be placed; null when nothing is missing.</summary>
    public long? Missing(CrdtItem item) =>
        Lacks(item, item.Origin) ?? Lacks(item, item.RightOrigin) ?? Lacks(item, item.ParentId);

    /// <summary>Places an item of which nothing is missing, from the first of its clocks that is new.</summary>
    public void Integrate(CrdtItem item)
    {
        var known = store.Next(item.Client) - item.Clock;
        if (item.Kind == ContentKind.Collected)
        {
            store.Add(known > 0 ? item.Split(known) : item);
            return;
        }

        var (left, right) = Neighbours(item);
        if (known > 0)
        {
            var rest = item.Split(known);
            (rest.Left, rest.Right, rest.Parent, rest.Key) = (null, null, item.Parent, item.Key);
            item = rest;
            left = item.Parent is null ? null : store.EndingAt(item.Origin!.Value);
        }

        if (item.Parent is null)
        {
            item.Collect();
            store.Add(item);
            return;
        }

        Link(item, Settling.Behind(item, left, right, Begin(item), store));
        store.Add(item);
        if (item.Parent.Item is { IsDeleted: true } || (item.Key is not null && item.Right is not null))
        {
            Delete(item);
        }
    }

    /// <summary>Deletes an item, and all that is in the type that it holds.</summary>
    public static void Delete(CrdtItem item)
    {
        var waiting = new Stack<CrdtItem>([item]);
        while (waiting.TryPop(out var next))
        {
            if (next.IsDeleted)
            {
                continue;
            }

            next.IsDeleted = true;
            foreach (var inside in next.Type is { } type ? type.Items.Concat(type.Map.Values) : [])
            {
                waiting.Push(inside);
            }
        }
    }

    private long? Lacks(CrdtItem item, CrdtId? id) =>
        id is { } needed && (needed.Client == item.Client ? needed.Clock >= item.Clock : !store.Has(needed)) ? needed.Client : null;

    /// <summary>The neighbours that the item's origins name, cut where they name; gives the item its parent, or none when a neighbour or the parent is collected.</summary>
    private (CrdtItem? Left, CrdtItem? Right) Neighbours(CrdtItem item)
    {
        var left = item.Origin is { } origin ? store.EndingAt(origin) : null;
        var right = item.RightOrigin is { } rightOrigin ? store.BeginningAt(rightOrigin) : null;
        if (left is { Kind: ContentKind.Collected } || right is { Kind: ContentKind.Collected })
        {
            item.Parent = null;
        }
        else if (item.Root is { } name)
        {
            item.Parent = root(name);
        }
        else if (item.ParentId is { } parent)
        {
            item.Parent = store.At(parent).Type;
        }
        else if (left is not null || right is not null)
        {
            (item.Parent, item.Key) = ((left ?? right)!.Parent, (left ?? right)!.Key);
        }

        return (left, right);
    }

    private static CrdtItem? Begin(CrdtItem item)
    {
        if (item.Key is null)
        {
            return item.Parent!.First;
        }

        var first = item.Parent!.Map.GetValueOrDefault(item.Key);
        while (first?.Left is { } before)
        {
            first = before;
        }

        return first;
    }

    private static void Link(CrdtItem item, CrdtItem? left)
    {
        var parent = item.Parent!;
        (item.Left, item.Right) = (left, left is null ? Begin(item) : left.Right);
        if (left is not null)
        {
            left.Right = item;
        }
        else if (item.Key is null)
        {
            parent.First = item;
        }

        if (item.Right is not null)
        {
            item.Right.Left = item;
        }
        else if (item.Key is not null)
        {
            parent.Put(item.Key, item);
            if (left is not null)
            {
                Delete(left);
            }
        }
    }
}
