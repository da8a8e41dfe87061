namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>Items that are not placed yet, client by client in order of clocks. Places all that can be, going from what waits to what it waits for; iterative.</summary>
internal sealed class PendingItems
{
    private readonly Dictionary<long, PriorityQueue<CrdtItem, long>> clients = new(ClientHash.Unguessable);

    public int Count => clients.Values.Sum(static waiting => waiting.Count);

    public void Add(CrdtItem item)
    {
        if (!clients.TryGetValue(item.Client, out var waiting))
        {
            clients[item.Client] = waiting = new PriorityQueue<CrdtItem, long>();
        }

        waiting.Enqueue(item, item.Clock);
    }

    public void Integrate(ItemStore<CrdtItem> store, Integrator integrator)
    {
        for (var before = int.MaxValue; Count is > 0 and var now && now < before;)
        {
            before = now;
            var stuck = new HashSet<long>(ClientHash.Unguessable);
            foreach (var client in clients.Keys)
            {
                IntegrateFrom(client, stuck, store, integrator);
            }
        }
    }

    private void IntegrateFrom(long client, HashSet<long> stuck, ItemStore<CrdtItem> store, Integrator integrator)
    {
        var path = new Stack<long>([client]);
        while (path.TryPeek(out var at))
        {
            var before = clients[at].Count;
            if (stuck.Contains(at) || Advance(at, store, integrator) is not { } missing)
            {
                path.Pop();
                continue;
            }

            if (clients[at].Count < before)
            {
                stuck.Clear();
            }

            if (stuck.Contains(missing) || path.Contains(missing) || !clients.TryGetValue(missing, out var waiting) || waiting.Count == 0)
            {
                stuck.Add(at);
            }
            else
            {
                path.Push(missing);
            }
        }
    }

    /// <summary>Places what can be placed of one client.</summary>
    /// <returns>The client that it then waits for, itself when a clock is missing; null when nothing is left.</returns>
    private long? Advance(long client, ItemStore<CrdtItem> store, Integrator integrator)
    {
        var waiting = clients[client];
        while (waiting.TryPeek(out var item, out var clock))
        {
            var next = store.Next(client);
            if (item.Next > next)
            {
                if ((clock > next ? client : integrator.Missing(item)) is { } missing)
                {
                    return missing;
                }

                integrator.Integrate(item);
            }

            waiting.Dequeue();
        }

        return null;
    }
}
