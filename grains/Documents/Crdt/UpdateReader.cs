using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt;

/// <summary>
/// Walks a Yjs update of version 1: first every struct, then every deleted range. Iterative; allocates nothing but, for an update of several
/// clients, a set of those it has met. At the first fault it stops, and <see cref="Fault"/> says which rule was broken, and where.
/// </summary>
public ref struct UpdateReader
{
    private readonly ReadOnlySpan<byte> update;
    private readonly DecodeLimits limits;
    private ByteReader reader;
    private HashSet<long>? met;
    private int clientsLeft;
    private int structsLeft;
    private int deletersLeft;
    private int rangesLeft;
    private long client;
    private long clock;
    private long first;

    /// <summary>Begins before the first struct.</summary>
    /// <param name="update">The bytes.</param>
    /// <param name="limits">How much is taken.</param>
    public UpdateReader(ReadOnlySpan<byte> update, DecodeLimits limits)
    {
        this.update = update;
        this.limits = limits;
        reader = new ByteReader(update);
        first = -1;
        _ = (update.Length <= limits.Bytes || reader.Fail(DecodeRule.Size, 0)) && reader.TryCount(4, out clientsLeft);
    }

    /// <summary>The first fault; <see cref="DecodeRule.None"/> while there is none.</summary>
    public readonly DecodeFault Fault => reader.Fault;

    /// <summary>Where it stands, in bytes from the start.</summary>
    public readonly int Position => reader.Position;

    private readonly bool Faulty => reader.Fault.Rule != DecodeRule.None;

    /// <summary>Goes to the next struct.</summary>
    /// <param name="found">The struct.</param>
    /// <returns>False behind the last one, and at a fault.</returns>
    public bool TryStruct(out StructHeader found)
    {
        found = default;
        while (structsLeft == 0)
        {
            if (Faulty || clientsLeft == 0 || !TryBlock())
            {
                return false;
            }
        }

        structsLeft--;
        if (!StructReader.TryRead(ref reader, client, clock, limits.ValueDepth, out found))
        {
            return false;
        }

        if (found.Length > ByteReader.Largest - clock)
        {
            return reader.Fail(DecodeRule.Clock, found.Start);
        }

        clock += found.Length;
        return structsLeft > 0 || clientsLeft > 0 || reader.TryCount(2, out deletersLeft);
    }

    /// <summary>Goes to the next deleted range. Call it when <see cref="TryStruct"/> has come to its end.</summary>
    /// <param name="client">Whose text is deleted.</param>
    /// <param name="range">The clocks.</param>
    /// <returns>False behind the last one, where nothing may follow, and at a fault.</returns>
    public bool TryDeleted(out long client, out ClockRange range)
    {
        (client, range) = (0, default);
        if (Faulty || !TryDeleter())
        {
            return false;
        }

        rangesLeft--;
        client = this.client;
        var start = reader.Position;
        if (!reader.TryNumber(out var from) || !reader.TryNumber(out var length))
        {
            return false;
        }

        range = new ClockRange(from, length);
        return length == 0 ? reader.Fail(DecodeRule.Empty, start) : length <= ByteReader.Largest - from || reader.Fail(DecodeRule.Clock, start);
    }

    /// <summary>The bytes of a part of the update.</summary>
    /// <param name="part">Which.</param>
    /// <returns>The bytes.</returns>
    public readonly ReadOnlySpan<byte> Bytes(Range part) => update[part];

    private bool TryBlock()
    {
        clientsLeft--;
        var start = reader.Position;
        if (!reader.TryCount(2, out structsLeft) || !reader.TryNumber(out client) || !reader.TryNumber(out clock))
        {
            structsLeft = 0;
            return false;
        }

        if (structsLeft == 0)
        {
            return reader.Fail(DecodeRule.Empty, start);
        }

        if (first < 0)
        {
            first = client;
            return true;
        }

        met ??= new HashSet<long>(ClientHash.Unguessable) { first };
        return met.Add(client) || reader.Fail(DecodeRule.ClientTwice, start);
    }

    private bool TryDeleter()
    {
        if (first == -1)
        {
            // an update without structs: its delete set comes at once
            first = -2;
            if (!reader.TryCount(2, out deletersLeft))
            {
                return false;
            }
        }

        while (rangesLeft == 0)
        {
            if (deletersLeft == 0)
            {
                return reader.Left > 0 && reader.Fail(DecodeRule.Trailing);
            }

            deletersLeft--;
            var start = reader.Position;
            if (!reader.TryNumber(out client) || !reader.TryCount(2, out rangesLeft))
            {
                return false;
            }

            if (rangesLeft == 0)
            {
                return reader.Fail(DecodeRule.Empty, start);
            }
        }

        return true;
    }
}
