using AreaSend.Grains.Documents.Crdt.Integration;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Everything that was ever written, in the order in which it stands, without its content.</summary>
internal sealed class WrittenRuns
{
    private readonly ItemStore<WrittenRun> store = new();

    public IEnumerable<long> Clients => store.Clients;

    /// <summary>The next clock of a client; 0 when it is not known.</summary>
    public long Next(long client) => store.Next(client);

    /// <summary>The run that something is in that there is.</summary>
    public WrittenRun At(CrdtId id) => store.At(id);

    /// <summary>The runs of a client, from the one that an id is in.</summary>
    public IEnumerable<WrittenRun> From(CrdtId id) => store.From(id);

    /// <summary>The runs beside which something is to be written, cut where it names them.</summary>
    public (WrittenRun? Left, WrittenRun? Right) Beside(CrdtId? origin, CrdtId? rightOrigin)
    {
        var right = rightOrigin is { } before ? store.BeginningAt(before) : null;
        return (origin is { } behind ? store.EndingAt(behind) : null, right);
    }

    /// <summary>Takes in what comes next of its client, where Yjs will put it.</summary>
    public void Write(WrittenRun run)
    {
        if (run.Place == Place.Collected)
        {
            Add(run, mayGoOn: true);
            return;
        }

        var (left, right) = Beside(run.Origin, run.RightOrigin);
        var settled = Settling.Behind(run, left, right, run.Place.First, store);
        if (settled is not null && settled == left && settled.GoesOnIn(run))
        {
            settled.Length += run.Length;
            return;
        }

        var behind = settled is null ? run.Place.First : settled.Right;
        Join(run.Place, settled, run);
        Join(run.Place, run, behind);
        store.Add(run);
    }

    /// <summary>Takes in what comes next of its client, and leaves to others where it stands.</summary>
    /// <param name="run">The run.</param>
    /// <param name="mayGoOn">Whether it stands right behind what its client wrote before.</param>
    /// <returns>The run that it is in now: one that was there already may go on in it.</returns>
    public WrittenRun Add(WrittenRun run, bool mayGoOn)
    {
        if (mayGoOn && Next(run.Client) is > 0 and var next && store.At(new CrdtId(run.Client, next - 1)) is var last && last.GoesOnIn(run))
        {
            last.Length += run.Length;
            return last;
        }

        store.Add(run);
        return run;
    }

    /// <summary>Takes out again what a client wrote from a clock on.</summary>
    public void Return(long client, long next)
    {
        while (Next(client) > next)
        {
            var last = store.At(new CrdtId(client, Next(client) - 1));
            if (last.Clock < next)
            {
                last.Length = next - last.Clock;
                return;
            }

            Join(last.Place, last.Left, last.Right);
            store.RemoveLast(client);
        }
    }

    /// <summary>Makes two the neighbours of each other; none is an end of the list.</summary>
    public static void Join(Place place, WrittenRun? left, WrittenRun? right)
    {
        if (left is not null)
        {
            left.Right = right;
        }
        else if (place != Place.Collected)
        {
            place.First = right;
        }

        if (right is not null)
        {
            right.Left = left;
        }
    }
}
