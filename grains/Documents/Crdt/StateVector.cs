using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt;

/// <summary>How much of each client is known: the clock that comes next. It says nothing of deletions, so equal vectors do not prove equal texts.</summary>
public sealed class StateVector
{
    private readonly SortedDictionary<long, long> next = new(Comparer<long>.Create(static (a, b) => b.CompareTo(a)));

    /// <summary>How many clients are known.</summary>
    public int Count => next.Count;

    /// <summary>Clients and their next clocks, the highest client first, as Yjs writes them.</summary>
    public IEnumerable<KeyValuePair<long, long>> Clients => next;

    /// <summary>The next clock of a client; 0 when it is not known. Setting it to 0 forgets the client.</summary>
    /// <param name="client">The client.</param>
    public long this[long client]
    {
        get => next.GetValueOrDefault(client);
        set
        {
            if (value == 0)
            {
                next.Remove(client);
            }
            else
            {
                next[client] = value;
            }
        }
    }

    /// <summary>Reads one as Yjs writes it.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="vector">The vector, when the answer is true.</param>
    /// <returns>False when the bytes are none.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out StateVector vector)
    {
        vector = new StateVector();
        var reader = new ByteReader(bytes);
        if (!reader.TryCount(2, out var clients))
        {
            return false;
        }

        for (var i = 0; i < clients; i++)
        {
            if (!reader.TryNumber(out var client) || !reader.TryNumber(out var clock))
            {
                return false;
            }

            vector[client] = clock;
        }

        return reader.Left == 0;
    }

    /// <summary>Writes it as Yjs does.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ToBytes()
    {
        var writer = new ByteWriter(8 + (next.Count * 8));
        writer.Number(next.Count);
        foreach (var (client, clock) in next)
        {
            writer.Number(client);
            writer.Number(clock);
        }

        return writer.ToArray();
    }
}
