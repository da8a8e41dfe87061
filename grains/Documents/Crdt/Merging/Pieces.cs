using System.Runtime.InteropServices;
using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt.Merging;

/// <summary>The structs of several updates, in order and without doubles, and what all of them delete. Sorting makes it n log n.</summary>
internal sealed class Pieces
{
    private readonly List<Piece> pieces = [];

    private Pieces(IReadOnlyList<byte[]> updates) => Updates = updates;

    public IReadOnlyList<byte[]> Updates { get; }

    public DeleteSet Deleted { get; } = new();

    /// <summary>Takes updates apart: all of them, or the structs of one client only.</summary>
    /// <exception cref="FormatException">One is no update: what comes here was admitted before, so that is a bug or a broken store.</exception>
    public static Pieces Of(IReadOnlyList<byte[]> updates, long? only = null)
    {
        var all = new Pieces(updates);
        for (var source = 0; source < updates.Count; source++)
        {
            var reader = new UpdateReader(updates[source], DecodeLimits.Own);
            while (reader.TryStruct(out var header))
            {
                if (only is null || only == header.Client)
                {
                    all.pieces.Add(new Piece(source, header));
                }
            }

            all.Deleted.AddAll(ref reader);
            if (reader.Fault.Rule != DecodeRule.None)
            {
                throw new FormatException($"Update {source} of {updates.Count} is none: {reader.Fault}.");
            }
        }

        CollectionsMarshal.AsSpan(all.pieces).Sort(Piece.Compare);
        return all;
    }

    /// <summary>What a merge keeps, client by client in order of clocks.</summary>
    public IEnumerable<Part> Kept()
    {
        var (client, next) = (-1L, 0L);
        foreach (var piece in pieces)
        {
            if (piece.Client != client)
            {
                (client, next) = (piece.Client, 0);
            }

            if (piece.IsHole || piece.Next <= next)
            {
                continue;
            }

            yield return new Part(piece, Math.Max(next - piece.Clock, 0));
            next = piece.Next;
        }
    }

    /// <summary>The header of a part's struct.</summary>
    public StructHeader Header(Part part) => part.Piece.Header(Updates[part.Piece.Source], part.Piece.Clock);
}
