namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>Clocks of one client, each behind the one before it, in a list between neighbours.</summary>
/// <typeparam name="T">The kind itself.</typeparam>
public abstract class ListedItem<T>
    where T : ListedItem<T>
{
    private protected ListedItem(long client, long clock, long length, CrdtId? origin, CrdtId? rightOrigin) =>
        (Client, Clock, Length, Origin, RightOrigin) = (client, clock, length, origin, rightOrigin);

    private protected ListedItem(T left, long offset)
        : this(left.Client, left.Clock + offset, left.Length - offset, new CrdtId(left.Client, left.Clock + offset - 1), left.RightOrigin)
    {
    }

    /// <summary>The client that made it.</summary>
    public long Client { get; }

    /// <summary>Its first clock.</summary>
    public long Clock { get; }

    /// <summary>Its length in clock units.</summary>
    public long Length { get; internal set; }

    /// <summary>The clock behind it.</summary>
    public long Next => Clock + Length;

    /// <summary>Its id.</summary>
    public CrdtId Id => new(Client, Clock);

    /// <summary>The id that was to its left when it was made; null at the beginning of a list.</summary>
    public CrdtId? Origin { get; }

    /// <summary>The id that was to its right when it was made; null at the end.</summary>
    public CrdtId? RightOrigin { get; }

    /// <summary>Its neighbour to the left, deleted or not; under a key, the value before it.</summary>
    public T? Left { get; internal set; }

    /// <summary>Its neighbour to the right.</summary>
    public T? Right { get; internal set; }

    /// <summary>Whether it may be cut in two: what is collected has no order, and may not.</summary>
    internal abstract bool CanBeCut { get; }

    /// <summary>Shortens it, and gives what it loses: the part that stands right of it.</summary>
    internal T Split(long offset)
    {
        var right = Halve(offset);
        (right.Left, right.Right) = ((T)this, Right);
        if (Right is not null)
        {
            Right.Left = right;
        }

        (Length, Right) = (offset, right);
        return right;
    }

    /// <summary>It was cut where it stands.</summary>
    /// <param name="right">What stands right of it now.</param>
    internal virtual void WhenCut(T right)
    {
    }

    /// <summary>A new one for what is behind an offset; this one gives that content away. Neighbours and length follow.</summary>
    private protected abstract T Halve(long offset);
}
