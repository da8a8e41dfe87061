namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>What is known of one Yjs client: whose it is, how far it has come, where each of its clocks stands and between what it was written.</summary>
internal sealed class ClientOutline(long client, DocumentAuthor owner)
{
    private readonly List<(long Clock, Place Place)> places = [];
    private readonly List<WrittenRun> runs = [];

    public DocumentAuthor Owner { get; set; } = owner;

    public long Next { get; private set; }

    public int Places => places.Count;

    public void Add(long length, Place place, CrdtId? origin, CrdtId? rightOrigin)
    {
        if (runs.Count == 0 || origin != new CrdtId(client, Next - 1) || runs[^1].RightOrigin != rightOrigin)
        {
            runs.Add(new WrittenRun(Next, origin, rightOrigin));
        }

        if (places.Count == 0 || places[^1].Place != place)
        {
            places.Add((Next, place));
        }

        Next += length;
    }

    /// <summary>Where a clock stands that is below <see cref="Next"/>.</summary>
    public Place At(long clock)
    {
        var (low, high) = (0, places.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = places[middle].Clock <= clock ? (middle, high) : (low, middle - 1);
        }

        return places[low].Place;
    }

    /// <summary>The run that a clock is in that is below <see cref="Next"/>.</summary>
    public WrittenRun RunAt(long clock)
    {
        var (low, high) = (0, runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Clock <= clock ? (middle, high) : (low, middle - 1);
        }

        return runs[low];
    }

    public void Return(long next, int count)
    {
        while (runs.Count > 0 && runs[^1].Clock >= next)
        {
            runs.RemoveAt(runs.Count - 1);
        }

        places.RemoveRange(count, places.Count - count);
        Next = next;
    }
}
