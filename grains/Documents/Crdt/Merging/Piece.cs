using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt.Merging;

/// <summary>A struct of one of several updates, small enough to sort hundreds of thousands of them.</summary>
internal readonly record struct Piece
{
    public Piece(int source, in StructHeader header)
    {
        (Source, Start, Client, Clock, Length) = (source, header.Start, header.Client, header.Clock, header.Length);
        Order = header.Kind == ContentKind.Skip ? 1 : 0;
    }

    /// <summary>Which update it lies in.</summary>
    public int Source { get; }

    /// <summary>Its offset there.</summary>
    public int Start { get; }

    /// <summary>1 for a hole, which comes behind what is really there.</summary>
    public int Order { get; }

    public long Client { get; }

    public long Clock { get; init; }

    public long Length { get; init; }

    public long Next => Clock + Length;

    public bool IsHole => Order == 1;

    /// <summary>Highest client first, then by clock; what was written first comes first.</summary>
    public static int Compare(Piece a, Piece b) =>
        a.Client != b.Client ? b.Client.CompareTo(a.Client)
        : a.Clock != b.Clock ? a.Clock.CompareTo(b.Clock)
        : a.Order != b.Order ? a.Order.CompareTo(b.Order)
        : a.Source != b.Source ? a.Source.CompareTo(b.Source)
        : a.Start.CompareTo(b.Start);

    /// <summary>Its header, read again; its clock and length are those of the whole struct.</summary>
    public StructHeader Header(ReadOnlySpan<byte> update, long wholeClock)
    {
        var reader = new ByteReader(update);
        reader.TrySkip(Start);
        return StructReader.TryRead(ref reader, Client, wholeClock, int.MaxValue, out var header)
            ? header
            : throw new InvalidOperationException("A struct that was read once cannot be read again.");
    }
}
