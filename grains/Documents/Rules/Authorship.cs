using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Rules;

/// <summary>Who wrote each clock of a document, and who deleted it first: read from the updates in order, each under a number of the caller's.</summary>
public sealed class Authorship
{
    private readonly Dictionary<long, List<(long Clock, int Entry)>> written = new(ClientHash.Unguessable);
    private readonly Dictionary<long, List<(ClockRange Range, int Entry)>> deleted = new(ClientHash.Unguessable);
    private readonly StateVector next = new();

    /// <summary>Takes in an update.</summary>
    /// <param name="entry">Its number.</param>
    /// <param name="update">Its bytes; one that is none is passed over.</param>
    public void Take(int entry, byte[] update)
    {
        if (CrdtUpdate.Check(update, DecodeLimits.Own) is not null)
        {
            return;
        }

        var reader = new UpdateReader(update, DecodeLimits.Own);
        while (reader.TryStruct(out var header))
        {
            if (header.Kind != ContentKind.Skip && header.Next > next[header.Client])
            {
                Of(written, header.Client).Add((Math.Max(header.Clock, next[header.Client]), entry));
                next[header.Client] = header.Next;
            }
        }

        while (reader.TryDeleted(out var client, out var range))
        {
            Of(deleted, client).Add((range, entry));
        }
    }

    /// <summary>Who wrote a clock.</summary>
    /// <param name="id">The clock.</param>
    /// <returns>The number of the update, and the clock up to which that holds; -1 when nobody did.</returns>
    public (int Entry, long Until) WriterOf(CrdtId id)
    {
        if (!written.TryGetValue(id.Client, out var runs) || id.Clock >= next[id.Client] || id.Clock < runs[0].Clock)
        {
            return (-1, id.Clock + 1);
        }

        var (low, high) = (0, runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Clock <= id.Clock ? (middle, high) : (low, middle - 1);
        }

        return (runs[low].Entry, low + 1 < runs.Count ? runs[low + 1].Clock : next[id.Client]);
    }

    /// <summary>Who deleted a clock first.</summary>
    /// <param name="id">The clock.</param>
    /// <param name="until">A clock behind it.</param>
    /// <returns>The number of the update, and the clock up to which that holds, at most <paramref name="until"/>; -1 when nobody did.</returns>
    public (int Entry, long Until) DeleterOf(CrdtId id, long until)
    {
        foreach (var (range, entry) in deleted.GetValueOrDefault(id.Client, []))
        {
            if (range.Clock <= id.Clock && id.Clock < range.Next)
            {
                return (entry, Math.Min(range.Next, until));
            }

            // an earlier deletion ends the stretch where it begins
            until = range.Clock > id.Clock ? Math.Min(until, range.Clock) : until;
        }

        return (-1, until);
    }

    /// <summary>A stretch of text cut where its writer or its deleter changes.</summary>
    /// <param name="span">The stretch.</param>
    /// <returns>Its pieces in order; what nobody wrote is left out.</returns>
    public IEnumerable<(ClockSpan Span, int Writer, int Deleter)> Cut(ClockSpan span)
    {
        var end = span.Clock + span.Length;
        for (var clock = span.Clock; clock < Math.Min(end, next[span.Client]);)
        {
            var id = new CrdtId(span.Client, clock);
            var (writer, same) = WriterOf(id);
            var (deleter, until) = DeleterOf(id, Math.Min(end, same));
            if (writer >= 0)
            {
                yield return (new ClockSpan(span.Client, clock, until - clock), writer, deleter);
            }

            clock = until;
        }
    }

    private static List<T> Of<T>(Dictionary<long, List<T>> clients, long client)
    {
        if (!clients.TryGetValue(client, out var runs))
        {
            clients[client] = runs = [];
        }

        return runs;
    }
}
