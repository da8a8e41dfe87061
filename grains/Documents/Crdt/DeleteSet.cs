namespace AreaSend.Grains.Documents.Crdt;

/// <summary>What is deleted: ranges of clocks by client. <see cref="Tidy"/> sorts them and joins those that touch.</summary>
public sealed class DeleteSet
{
    private readonly SortedDictionary<long, List<ClockRange>> clients = new(Comparer<long>.Create(static (a, b) => b.CompareTo(a)));
    private bool tidy = true;

    /// <summary>Clients with deleted text, the highest first, as Yjs writes them.</summary>
    public IEnumerable<long> Clients => clients.Keys;

    /// <summary>The deleted ranges of a client, in order, after <see cref="Tidy"/>.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The ranges; empty when there are none.</returns>
    public IReadOnlyList<ClockRange> Of(long client)
    {
        Tidy();
        return clients.TryGetValue(client, out var ranges) ? ranges : [];
    }

    /// <summary>Adds a range.</summary>
    /// <param name="client">The client.</param>
    /// <param name="range">The clocks.</param>
    public void Add(long client, ClockRange range)
    {
        if (!clients.TryGetValue(client, out var ranges))
        {
            clients[client] = ranges = [];
        }

        if (ranges.Count > 0 && ranges[^1].Next == range.Clock)
        {
            ranges[^1] = new ClockRange(ranges[^1].Clock, ranges[^1].Length + range.Length);
            return;
        }

        tidy &= ranges.Count == 0 || ranges[^1].Next < range.Clock;
        ranges.Add(range);
    }

    /// <summary>Adds every deleted range of an update. The reader must have come to the end of the structs.</summary>
    /// <param name="reader">The reader.</param>
    public void AddAll(ref UpdateReader reader)
    {
        while (reader.TryDeleted(out var client, out var range))
        {
            Add(client, range);
        }
    }

    /// <summary>Whether a clock is deleted.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True when it is in a range.</returns>
    public bool Has(CrdtId id)
    {
        var ranges = Of(id.Client);
        var at = FirstEndingAfter(ranges, id.Clock);
        return at < ranges.Count && ranges[at].Clock <= id.Clock;
    }

    /// <summary>The first of some ordered ranges that ends after a clock.</summary>
    /// <param name="ranges">The ranges.</param>
    /// <param name="clock">The clock.</param>
    /// <returns>Its index; the count when there is none.</returns>
    public static int FirstEndingAfter(IReadOnlyList<ClockRange> ranges, long clock)
    {
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ranges[middle].Next <= clock ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Sorts the ranges and joins those that touch or overlap.</summary>
    public void Tidy()
    {
        if (tidy)
        {
            return;
        }

        foreach (var ranges in clients.Values)
        {
            ranges.Sort(static (a, b) => a.Clock.CompareTo(b.Clock));
            var kept = 0;
            for (var i = 1; i < ranges.Count; i++)
            {
                if (ranges[i].Clock <= ranges[kept].Next)
                {
                    ranges[kept] = new ClockRange(ranges[kept].Clock, Math.Max(ranges[kept].Next, ranges[i].Next) - ranges[kept].Clock);
                }
                else
                {
                    ranges[++kept] = ranges[i];
                }
            }

            ranges.RemoveRange(kept + 1, ranges.Count - kept - 1);
        }

        tidy = true;
    }

    /// <summary>Writes it as the end of an update.</summary>
    /// <param name="writer">Where to.</param>
    public void Write(ByteWriter writer)
    {
        Tidy();
        writer.Number(clients.Count);
        foreach (var (client, ranges) in clients)
        {
            writer.Number(client);
            writer.Number(ranges.Count);
            foreach (var range in ranges)
            {
                writer.Number(range.Clock);
                writer.Number(range.Length);
            }
        }
    }
}
