namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>Every item of a document by client and clock, without holes.</summary>
internal sealed class ItemStore
{
    private readonly Dictionary<long, List<CrdtItem>> clients = new(ClientHash.Unguessable);

    public IEnumerable<long> Clients => clients.Keys;

    public IReadOnlyList<CrdtItem> Of(long client) => clients.TryGetValue(client, out var items) ? items : [];

    /// <summary>The clock that comes next.</summary>
    public long Next(long client) => clients.TryGetValue(client, out var items) ? items[^1].Next : 0;

    public bool Has(CrdtId id) => id.Clock < Next(id.Client);

    public void Add(CrdtItem item)
    {
        if (!clients.TryGetValue(item.Client, out var items))
        {
            clients[item.Client] = items = [];
        }

        items.Add(item);
    }

    public CrdtItem At(CrdtId id) => clients[id.Client][IndexOf(id)];

    /// <summary>The item that ends with an id; cut there when it goes on. What is collected is not cut.</summary>
    public CrdtItem EndingAt(CrdtId id)
    {
        var item = At(id);
        if (id.Clock < item.Next - 1 && item.Kind != ContentKind.Collected)
        {
            Cut(item, id.Clock + 1 - item.Clock);
        }

        return item;
    }

    /// <summary>The item that begins with an id; cut there when it begins before. What is collected is not cut.</summary>
    public CrdtItem BeginningAt(CrdtId id)
    {
        var item = At(id);
        return id.Clock > item.Clock && item.Kind != ContentKind.Collected ? Cut(item, id.Clock - item.Clock) : item;
    }

    /// <summary>The items of a range of clocks that there are, cut at both ends.</summary>
    public IEnumerable<CrdtItem> Within(long client, ClockRange range)
    {
        var end = Math.Min(range.Next, Next(client));
        for (var clock = range.Clock; clock < end;)
        {
            var item = BeginningAt(new CrdtId(client, clock));
            item = item.Next > end ? EndingAt(new CrdtId(client, end - 1)) : item;
            clock = item.Next;
            yield return item;
        }
    }

    private CrdtItem Cut(CrdtItem item, long offset)
    {
        var right = item.Split(offset);
        var items = clients[item.Client];
        items.Insert(IndexOf(item.Id) + 1, right);
        if (right is { Right: null, Key: { } key, Parent: { } parent })
        {
            parent.Put(key, right);
        }

        return right;
    }

    private int IndexOf(CrdtId id)
    {
        var items = clients[id.Client];
        var (low, high) = (0, items.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = items[middle].Clock <= id.Clock ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
