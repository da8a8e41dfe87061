namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>What is known of one Yjs client: whose it is, how far it has come, and where each of its clocks stands.</summary>
internal sealed class ClientOutline(DocumentAuthor owner)
{
    private readonly List<(long Clock, Place Place)> runs = [];
    private readonly List<long> breaks = [];

    public DocumentAuthor Owner { get; set; } = owner;

    public long Next { get; private set; }

    public int Runs => runs.Count;

    public void Add(long length, Place place, bool follows)
    {
        if (!follows)
        {
            breaks.Add(Next);
        }

        if (runs.Count == 0 || runs[^1].Place != place)
        {
            runs.Add((Next, place));
        }

        Next += length;
    }

    /// <summary>Where a clock stands that is below <see cref="Next"/>.</summary>
    public Place At(long clock)
    {
        var (low, high) = (0, runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Clock <= clock ? (middle, high) : (low, middle - 1);
        }

        return runs[low].Place;
    }

    /// <summary>Whether each of some clocks was put behind the one before it, so that they stand in this order.</summary>
    public bool IsUnbroken(long first, long last)
    {
        var at = breaks.BinarySearch(first + 1);
        at = at < 0 ? ~at : at;
        return at == breaks.Count || breaks[at] > last;
    }

    public void Return(long next, int count)
    {
        while (breaks.Count > 0 && breaks[^1] >= next)
        {
            breaks.RemoveAt(breaks.Count - 1);
        }

        runs.RemoveRange(count, runs.Count - count);
        Next = next;
    }
}
