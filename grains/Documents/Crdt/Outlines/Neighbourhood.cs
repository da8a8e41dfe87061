namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>
/// Whether what an update names as neighbours can have been neighbours where it was written. Who names others has text placed differently on each
/// replica, by the order in which things came there: Yjs ends in the same order everywhere only for what was once written in one gap.
/// </summary>
/// <remarks>
/// Whoever writes has what they wrote before, what they name, and all that those were written beside. Nothing of that may stand between the two.
/// Everything else may: it came meanwhile.
/// </remarks>
/// <param name="outline">The outline, with all that is known.</param>
internal sealed class Neighbourhood(DocumentOutline outline)
{
    // an honest update passes what others wrote meanwhile in one gap; beyond it somebody is buying time with a long chain
    private const int MostSteps = 200_000;
    private readonly Dictionary<long, long> had = new(ClientHash.Unguessable);
    private readonly Stack<CrdtId> waiting = new();
    private long writes = -1;
    private int steps;

    /// <summary>Decides.</summary>
    /// <param name="writer">The next clock of the client that writes.</param>
    /// <param name="place">Where both stand.</param>
    /// <param name="left">The left neighbour; null at the beginning of a list.</param>
    /// <param name="right">The right one; null at the end.</param>
    /// <returns>False when something stands between them that the writer had, or when they stand the other way round.</returns>
    public bool CanBeOf(CrdtId writer, Place place, CrdtId? left, CrdtId? right)
    {
        if (left is { } own && own.Client == writer.Client && own.Clock == writer.Clock - 1 && outline.Runs.At(own).RightOrigin == right)
        {
            return true;
        }

        var (from, to) = outline.Runs.Beside(left, right);
        var next = from is null ? place.First : from.Right;
        if (next == to)
        {
            return true;
        }

        if (writes != writer.Client)
        {
            had.Clear();
            writes = writer.Client;
        }

        Take(writer with { Clock = writer.Clock - 1 });
        Take(left);
        Take(right);
        Take(place.Holder);
        for (; next is not null && next != to; next = next.Right)
        {
            if (next.Clock < had.GetValueOrDefault(next.Client) || ++steps > MostSteps)
            {
                return false;
            }
        }

        return next == to;
    }

    /// <summary>The writer had this, and all that it was written beside and in.</summary>
    private void Take(CrdtId? id)
    {
        Wait(id);
        while (waiting.TryPop(out var next))
        {
            var known = had.GetValueOrDefault(next.Client);
            if (next.Clock < known)
            {
                continue;
            }

            had[next.Client] = next.Clock + 1;
            foreach (var run in outline.Runs.From(next with { Clock = known }).TakeWhile(run => run.Clock <= next.Clock))
            {
                steps++;
                Wait(run.Origin);
                Wait(run.RightOrigin);
                Wait(run.Place.Holder);
            }
        }
    }

    private void Wait(CrdtId? id)
    {
        if (id is { Clock: >= 0 } needed && needed.Clock >= had.GetValueOrDefault(needed.Client))
        {
            waiting.Push(needed);
        }
    }
}
