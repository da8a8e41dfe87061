namespace AreaSend.Grains.Documents.Crdt.Merging;

/// <summary>A part of a struct that a merge keeps: the clocks that no struct before it has.</summary>
/// <param name="Piece">The struct.</param>
/// <param name="From">Clock units to leave out at its beginning.</param>
internal readonly record struct Part(Piece Piece, long From)
{
    public CrdtId Id => new(Piece.Client, Piece.Clock + From);

    public long Next => Piece.Next;
}
