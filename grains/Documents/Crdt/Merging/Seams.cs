namespace AreaSend.Grains.Documents.Crdt.Merging;

/// <summary>
/// Where neighbours must stay apart. The undo of Yjs at times writes a struct that names one and the same id on both its sides; where Yjs puts that
/// depends on whether the id stands by itself, as it did for whoever wrote it. (The gate of a note lets none in.)
/// </summary>
internal sealed class Seams
{
    private readonly Dictionary<long, SortedSet<long>> clocks = new(ClientHash.Unguessable);

    /// <summary>Learns from a struct which id must stand by itself.</summary>
    public void Learn(in StructHeader header)
    {
        if (header.Origin is not { } named || named != header.RightOrigin)
        {
            return;
        }

        if (!clocks.TryGetValue(named.Client, out var known))
        {
            clocks[named.Client] = known = [];
        }

        known.Add(named.Clock);
        known.Add(named.Clock + 1);
    }

    /// <summary>Whether there is one right before an id.</summary>
    public bool IsBefore(long client, long clock) => clocks.Count > 0 && clocks.TryGetValue(client, out var known) && known.Contains(clock);

    /// <summary>The first one behind a clock, at most an end.</summary>
    public long Behind(long client, long clock, long end)
    {
        if (clocks.Count == 0 || end <= clock + 1 || !clocks.TryGetValue(client, out var known))
        {
            return end;
        }

        var within = known.GetViewBetween(clock + 1, end - 1);
        return within.Count > 0 ? within.Min : end;
    }
}
