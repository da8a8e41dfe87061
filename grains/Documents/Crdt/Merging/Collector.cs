namespace AreaSend.Grains.Documents.Crdt.Merging;

/// <summary>
/// Leaves out the content of what is deleted: it becomes <see cref="ContentKind.Deleted"/>, and everything inside a deleted type becomes
/// <see cref="ContentKind.Collected"/>, as in a Y.Doc that collects garbage. Only where history is kept elsewhere.
/// </summary>
internal sealed class Collector
{
    private const int Root = -1;
    private const int Gone = -2;
    private const int NotAsked = -3;
    private const int Asked = -4;
    private readonly Pieces pieces;
    private readonly List<Part> parts;
    private readonly Dictionary<long, (int From, int To)> clients = new(ClientHash.Unguessable);
    private readonly int[] parents;
    private readonly bool?[] gone;

    private Collector(Pieces pieces)
    {
        this.pieces = pieces;
        parts = [.. pieces.Kept()];
        parents = new int[parts.Count];
        Array.Fill(parents, NotAsked);
        gone = new bool?[parts.Count];
        for (var at = 0; at < parts.Count; at++)
        {
            var client = parts[at].Id.Client;
            clients[client] = (clients.TryGetValue(client, out var known) ? known.From : at, at + 1);
        }
    }

    public static void Write(Pieces pieces, RunWriter writer)
    {
        pieces.Deleted.Tidy();
        new Collector(pieces).WriteAll(writer);
    }

    private void WriteAll(RunWriter writer)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            var part = parts[at];
            var header = pieces.Header(part);
            if (!header.IsItem || IsGone(ParentOf(at)))
            {
                writer.AddPlain(ContentKind.Collected, part.Id.Client, part.Id.Clock, part.Next - part.Id.Clock);
            }
            else
            {
                WriteItem(writer, part, header);
            }
        }
    }

    private void WriteItem(RunWriter writer, Part part, in StructHeader header)
    {
        var update = pieces.Updates[part.Piece.Source];
        var ranges = pieces.Deleted.Of(part.Id.Client);
        var clock = part.Id.Clock;
        for (var at = DeleteSet.FirstEndingAfter(ranges, clock); at < ranges.Count && ranges[at].Clock < part.Next; at++)
        {
            var (from, to) = (Math.Max(ranges[at].Clock, clock), Math.Min(ranges[at].Next, part.Next));
            if (from > clock)
            {
                writer.Add(update, header, clock - header.Clock, from - header.Clock);
            }

            writer.AddDeleted(update, header, from - header.Clock, to - header.Clock);
            clock = to;
        }

        if (clock < part.Next)
        {
            writer.Add(update, header, clock - header.Clock, part.Next - header.Clock);
        }
    }

    /// <summary>Whether a type is deleted, or is inside one that is.</summary>
    private bool IsGone(int type)
    {
        var asked = new Stack<int>();
        var found = false;
        for (; type >= 0 && asked.Count <= parts.Count; type = ParentOf(type))
        {
            if (gone[type] is { } known)
            {
                found = known;
                break;
            }

            asked.Push(type);
        }

        // from the outermost inwards: what is in something that is gone is gone
        found |= type == Gone;
        while (asked.TryPop(out var at))
        {
            gone[at] = found |= pieces.Deleted.Has(parts[at].Id);
        }

        return found;
    }

    /// <summary>The part that is a part's parent: said by its header, or the same as that of its neighbours.</summary>
    private int ParentOf(int part)
    {
        var asked = new Stack<int>();
        var found = NotAsked;
        for (var at = part; found == NotAsked;)
        {
            if (parents[at] != NotAsked)
            {
                found = parents[at] == Asked ? Root : parents[at];
                break;
            }

            parents[at] = Asked;
            asked.Push(at);
            found = Said(at, out var neighbour);
            at = neighbour;
        }

        foreach (var at in asked)
        {
            parents[at] = found;
        }

        return found;
    }

    private int Said(int at, out int neighbour)
    {
        neighbour = at;
        var header = pieces.Header(parts[at]);
        if (!header.IsItem)
        {
            return Gone;
        }

        if (header.NamesParent)
        {
            return header.Parent is { } parent ? Find(parent) : Root;
        }

        neighbour = Find((header.Origin ?? header.RightOrigin)!.Value);
        return neighbour < 0 ? neighbour : NotAsked;
    }

    /// <summary>The part that holds an id; the root when there is none.</summary>
    private int Find(CrdtId id)
    {
        if (!clients.TryGetValue(id.Client, out var range))
        {
            return Root;
        }

        var (low, high) = range;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = parts[middle].Next <= id.Clock ? (middle + 1, high) : (low, middle);
        }

        return low < range.To && parts[low].Id.Clock <= id.Clock ? low : Root;
    }
}
