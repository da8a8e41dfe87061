using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Merging;

namespace AreaSend.Grains.Documents.Crdt;

/// <summary>What can be done with updates as bytes, without a document in memory. In version 1 a struct's bytes do not depend on its neighbours, so merging is sorting and copying.</summary>
public static class CrdtUpdate
{
    /// <summary>The update that changes nothing.</summary>
    public static byte[] Empty => [0, 0];

    /// <summary>Reads all of an update and says what is wrong with it.</summary>
    /// <param name="update">The bytes.</param>
    /// <param name="limits">How much is taken.</param>
    /// <returns>The first fault; null when it is an update of version 1 and nothing else. Version 2 is refused: its bytes break a rule of version 1.</returns>
    public static DecodeFault? Check(ReadOnlySpan<byte> update, DecodeLimits limits)
    {
        var reader = new UpdateReader(update, limits);
        while (reader.TryStruct(out _))
        {
            // only for its faults
        }

        while (reader.TryDeleted(out _, out _))
        {
            // only for its faults
        }

        return reader.Fault.Rule == DecodeRule.None ? null : reader.Fault;
    }

    /// <summary>What someone knows who has applied this update only: of each client the clocks from 0 to the first hole.</summary>
    /// <param name="update">An update without faults.</param>
    /// <returns>The vector.</returns>
    public static StateVector StateVectorOf(ReadOnlySpan<byte> update)
    {
        var vector = new StateVector();
        var reader = new UpdateReader(update, DecodeLimits.Own);
        while (reader.TryStruct(out var header))
        {
            if (header.Kind != ContentKind.Skip && header.Clock == vector[header.Client])
            {
                vector[header.Client] = header.Next;
            }
        }

        return vector;
    }

    /// <summary>What of an update is new to someone. Deletions are given whole: a vector does not say which are known.</summary>
    /// <param name="update">An update without faults.</param>
    /// <param name="known">What is known.</param>
    /// <returns>The update; its structs follow on from what is known.</returns>
    public static byte[] Diff(ReadOnlySpan<byte> update, StateVector known)
    {
        var output = new ByteWriter(update.Length / 2);
        var writer = new RunWriter(output);
        var reader = new UpdateReader(update, DecodeLimits.Own);
        while (reader.TryStruct(out var header))
        {
            if (header.Kind != ContentKind.Skip && header.Next > known[header.Client])
            {
                writer.Add(update, header, Math.Max(known[header.Client] - header.Clock, 0), header.Length);
            }
        }

        var deleted = new DeleteSet();
        deleted.AddAll(ref reader);
        writer.End(deleted);
        return output.ToArray();
    }

    /// <summary>One update that does what all of them do, in n log n. What is doubled is left out, neighbours are joined, holes between structs stay holes.</summary>
    /// <param name="updates">Updates without faults, in any order.</param>
    /// <returns>The update.</returns>
    public static byte[] Merge(IReadOnlyList<byte[]> updates)
    {
        var (pieces, output) = (Pieces.Of(updates), new ByteWriter(1024));
        var writer = new RunWriter(output);
        foreach (var part in pieces.Kept())
        {
            writer.Add(pieces.Updates[part.Piece.Source], pieces.Header(part), part.From, part.Piece.Length);
        }

        writer.End(pieces.Deleted);
        return output.ToArray();
    }

    /// <summary>Merges, and leaves out the content of what is deleted. The text is the same; what was deleted can be read from the ledger only.</summary>
    /// <param name="updates">Updates without faults that together leave no hole.</param>
    /// <returns>The update, about as large as Yjs's own.</returns>
    public static byte[] Compact(IReadOnlyList<byte[]> updates)
    {
        var (pieces, output) = (Pieces.Of(updates), new ByteWriter(1024));
        var writer = new RunWriter(output);
        Collector.Write(pieces, writer);
        writer.End(pieces.Deleted);
        return output.ToArray();
    }

    /// <summary>The structs of one client in a range of clocks, joined and cut: two updates that say the same there give the same bytes.</summary>
    /// <param name="updates">Updates without faults.</param>
    /// <param name="client">The client.</param>
    /// <param name="range">The clocks.</param>
    /// <returns>An update that deletes nothing.</returns>
    public static byte[] Slice(IReadOnlyList<byte[]> updates, long client, ClockRange range)
    {
        var (pieces, output) = (Pieces.Of(updates, client), new ByteWriter(1024));
        var writer = new RunWriter(output);
        foreach (var part in pieces.Kept())
        {
            var (from, to) = (Math.Max(part.Id.Clock, range.Clock), Math.Min(part.Next, range.Next));
            if (from < to)
            {
                writer.Add(pieces.Updates[part.Piece.Source], pieces.Header(part), from - part.Piece.Clock, to - part.Piece.Clock);
            }
        }

        writer.End(new DeleteSet());
        return output.ToArray();
    }
}
