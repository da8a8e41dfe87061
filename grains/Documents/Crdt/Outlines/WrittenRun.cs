using AreaSend.Grains.Documents.Crdt.Integration;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Clocks of one client of which each was written behind the one before it, all before the same right neighbour, with nothing between them.</summary>
internal sealed class WrittenRun : ListedItem<WrittenRun>
{
    public WrittenRun(CrdtId id, long length, CrdtId? origin, CrdtId? rightOrigin, Place place)
        : base(id.Client, id.Clock, length, origin, rightOrigin) => Place = place;

    private WrittenRun(WrittenRun left, long offset)
        : base(left, offset) => Place = left.Place;

    /// <summary>Where it stands.</summary>
    public Place Place { get; }

    /// <summary>Whether another goes on where this one ends, as if written at once with it.</summary>
    public bool GoesOnIn(WrittenRun other) => other.Client == Client && other.Clock == Next && other.Place == Place
        && (Place == Place.Collected || (other.Origin == new CrdtId(Client, Next - 1) && other.RightOrigin == RightOrigin));

    internal override bool CanBeCut => Place != Place.Collected;

    private protected override WrittenRun Halve(long offset) => new(this, offset);
}
