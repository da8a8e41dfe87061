using AreaSend.Grains.Documents.Crdt.Integration;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>A text at a moment: what had been written by then, less what had been deleted by then. Read from a document that was integrated to that moment or a later one.</summary>
/// <param name="written">Of each client, the clock that came next.</param>
/// <param name="deleted">What was deleted.</param>
public sealed class TextVersion(StateVector written, DeleteSet deleted)
{
    private readonly StateVector? written = written;
    private readonly DeleteSet deleted = deleted;

    private TextVersion()
        : this(null!, new DeleteSet())
    {
    }

    /// <summary>The text as the document has it.</summary>
    public static TextVersion Latest { get; } = new();

    /// <summary>Whether something had been written.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>True when it is known.</returns>
    public bool Knows(CrdtId id) => written is null || id.Clock < written[id.Client];

    /// <summary>Whether a clock of an item was there to be seen.</summary>
    /// <param name="item">The item.</param>
    /// <param name="clock">The clock.</param>
    /// <returns>True when it was written and not deleted.</returns>
    public bool Has(CrdtItem item, long clock)
    {
        var id = new CrdtId(item.Client, clock);
        return item.Kind is not (ContentKind.Collected or ContentKind.Deleted)
            && (written is null ? !item.IsDeleted : Knows(id) && !deleted.Has(id));
    }

    /// <summary>The first clock behind one at which <see cref="Has"/> may answer otherwise.</summary>
    /// <param name="item">The item.</param>
    /// <param name="clock">The clock.</param>
    /// <returns>That clock; the item's end at most.</returns>
    public long Until(CrdtItem item, long clock)
    {
        if (written is null)
        {
            return item.Next;
        }

        var until = Knows(new CrdtId(item.Client, clock)) ? Math.Min(item.Next, written[item.Client]) : item.Next;
        var ranges = deleted.Of(item.Client);
        var at = DeleteSet.FirstEndingAfter(ranges, clock);
        return at == ranges.Count ? until : Math.Min(until, ranges[at].Clock > clock ? ranges[at].Clock : ranges[at].Next);
    }

    /// <summary>The value under a key.</summary>
    /// <param name="last">The last value that was ever put there.</param>
    /// <returns>The value of this version; null when there was none.</returns>
    public CrdtItem? Value(CrdtItem last)
    {
        var at = last;
        while (at is not null && !Knows(at.Id))
        {
            at = at.Left;
        }

        return at is not null && Has(at, at.Next - 1) ? at : null;
    }
}
