using System.Collections.Immutable;
using AreaSend.Documents;

namespace AreaSend.Web.Live.Relays;

/// <summary>Brings deliveries back into order: the network may swap them, and a node that was not listening for a while missed some. Pure; not for sharing between threads without a lock.</summary>
public sealed class DeliveryOrder
{
    /// <summary>How long a gap is waited out before what is missing is read from the ledger.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private const int MostEarly = 256;
    private readonly SortedDictionary<long, ImmutableArray<SequencedUpdate>> early = [];
    private TimeSpan? missingSince;
    private long promised;

    /// <summary>The last sequence passed on; -1 before the start.</summary>
    public long Last { get; private set; } = -1;

    /// <summary>Starts after a sequence, when the node has just subscribed. Harmless when it has started.</summary>
    /// <param name="head">The head that the subscription told.</param>
    /// <returns>What came before the start and can be passed on now.</returns>
    public ImmutableArray<SequencedUpdate> Start(long head)
    {
        Last = Last < 0 ? head : Last;
        return Ready();
    }

    /// <summary>Something of a sequence up to this is known to be committed.</summary>
    /// <param name="sequence">A receipt's sequence, or the head that a renewal told.</param>
    /// <param name="now">Time since any fixed moment.</param>
    public void Promise(long sequence, TimeSpan now)
    {
        promised = Math.Max(promised, sequence);
        Weigh(Last, now);
    }

    /// <summary>Takes a delivery.</summary>
    /// <param name="updates">In order, without gaps.</param>
    /// <param name="now">Time since any fixed moment.</param>
    /// <returns>What can be passed on now, in order; without what was passed on before.</returns>
    public ImmutableArray<SequencedUpdate> Take(ImmutableArray<SequencedUpdate> updates, TimeSpan now)
    {
        var before = Last;
        if (Last >= 0 && early.Count == 0 && updates[0].Sequence == Last + 1)
        {
            Last = updates[^1].Sequence;
            Weigh(before, now);
            return updates;
        }

        Hold(updates);
        var ready = Ready();
        Weigh(before, now);
        return ready;
    }

    /// <summary>Whether something has been missing for too long, so that it has to be read from the ledger. Asked again, it waits anew.</summary>
    /// <param name="now">Time since any fixed moment.</param>
    /// <returns>True when it is time to read.</returns>
    public bool IsMissing(TimeSpan now)
    {
        if (Last < 0 || missingSince is not { } since || now - since < Patience)
        {
            return false;
        }

        missingSince = now;
        return true;
    }

    /// <summary>Nobody is left to pass anything on to: what is missing is missed by nobody.</summary>
    public void Skip()
    {
        Last = Math.Max(Last, promised);
        missingSince = null;
    }

    private ImmutableArray<SequencedUpdate> Ready()
    {
        var ready = ImmutableArray.CreateBuilder<SequencedUpdate>();
        while (Last >= 0 && early.Count > 0 && early.First() is var (first, updates) && first <= Last + 1)
        {
            early.Remove(first);
            var known = (int)Math.Min(Last + 1 - first, updates.Length);
            ready.AddRange(updates.AsSpan()[known..]);
            Last = Math.Max(Last, updates[^1].Sequence);
        }

        return ready.DrainToImmutable();
    }

    private void Hold(ImmutableArray<SequencedUpdate> updates)
    {
        if (early.Count >= MostEarly)
        {
            // too much to hold: all of it will be read from the ledger
            promised = Math.Max(promised, early.Values.Max(static held => held[^1].Sequence));
            early.Clear();
        }

        if (!early.TryGetValue(updates[0].Sequence, out var known) || known.Length < updates.Length)
        {
            early[updates[0].Sequence] = updates;
        }
    }

    /// <summary>Something is missing when a delivery came early or more is promised than came; the wait begins anew with each step forward.</summary>
    private void Weigh(long before, TimeSpan now)
    {
        if (early.Count == 0 && promised <= Last)
        {
            missingSince = null;
        }
        else if (missingSince is null || Last > before)
        {
            missingSince = now;
        }
    }
}
