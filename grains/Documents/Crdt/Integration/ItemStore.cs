namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>Every item of a document by client and clock, without holes.</summary>
/// <typeparam name="T">What is kept of each.</typeparam>
internal sealed class ItemStore<T>
    where T : ListedItem<T>
{
    private readonly Dictionary<long, List<T>> clients = new(ClientHash.Unguessable);

    public IEnumerable<long> Clients => clients.Keys;

    public IReadOnlyList<T> Of(long client) => clients.TryGetValue(client, out var items) ? items : [];

    /// <summary>The clock that comes next.</summary>
    public long Next(long client) => clients.TryGetValue(client, out var items) ? items[^1].Next : 0;

    public bool Has(CrdtId id) => id.Clock < Next(id.Client);

    public void Add(T item)
    {
        if (!clients.TryGetValue(item.Client, out var items))
        {
            clients[item.Client] = items = [];
        }

        items.Add(item);
    }

    public T At(CrdtId id) => clients[id.Client][IndexOf(id)];

    /// <summary>The item that ends with an id; cut there when it goes on. What is collected is not cut.</summary>
    public T EndingAt(CrdtId id)
    {
        var item = At(id);
        if (id.Clock < item.Next - 1 && item.CanBeCut)
        {
            Cut(item, id.Clock + 1 - item.Clock);
        }

        return item;
    }

    /// <summary>The item that begins with an id; cut there when it begins before. What is collected is not cut.</summary>
    public T BeginningAt(CrdtId id)
    {
        var item = At(id);
        return id.Clock > item.Clock && item.CanBeCut ? Cut(item, id.Clock - item.Clock) : item;
    }

    /// <summary>The items of a range of clocks that there are, cut at both ends.</summary>
    public IEnumerable<T> Within(long client, ClockRange range)
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

    /// <summary>The items of a client, from the one that an id is in.</summary>
    public IEnumerable<T> From(CrdtId id)
    {
        var items = clients[id.Client];
        for (var at = IndexOf(id); at < items.Count; at++)
        {
            yield return items[at];
        }
    }

    /// <summary>Forgets the last of a client.</summary>
    public void RemoveLast(long client)
    {
        var items = clients[client];
        items.RemoveAt(items.Count - 1);
        if (items.Count == 0)
        {
            clients.Remove(client);
        }
    }

    private T Cut(T item, long offset)
    {
        var right = item.Split(offset);
        var items = clients[item.Client];
        items.Insert(IndexOf(item.Id) + 1, right);
        item.WhenCut(right);
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
