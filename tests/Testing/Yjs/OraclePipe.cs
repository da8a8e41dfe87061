using System.Buffers.Binary;
using System.Text;

namespace AreaSend.Testing.Yjs;

/// <summary>How the oracle and we write to each other (tests/oracle/frames.mjs).</summary>
internal static class OraclePipe
{
    /// <summary>Writes bytes with their length before them.</summary>
    public static void WriteBytes(this BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Writes several.</summary>
    public static void WriteUpdates(this BinaryWriter writer, IReadOnlyList<byte[]> updates)
    {
        writer.Write7BitEncodedInt(updates.Count);
        foreach (var update in updates)
        {
            writer.WriteBytes(update);
        }
    }

    /// <summary>Reads bytes.</summary>
    public static byte[] ReadLengthAndBytes(this BinaryReader reader) => reader.ReadBytes(reader.Read7BitEncodedInt());

    /// <summary>Reads several.</summary>
    public static byte[][] ReadUpdates(this BinaryReader reader)
    {
        var updates = new byte[reader.Read7BitEncodedInt()][];
        for (var i = 0; i < updates.Length; i++)
        {
            updates[i] = reader.ReadLengthAndBytes();
        }

        return updates;
    }

    /// <summary>Reads a number of milliseconds.</summary>
    public static TimeSpan ReadMilliseconds(this BinaryReader reader) => TimeSpan.FromMilliseconds(BinaryPrimitives.ReadDoubleBigEndian(reader.ReadBytes(8)));

    /// <summary>Reads what yjs makes of some updates.</summary>
    public static YjsState ReadState(this BinaryReader reader)
    {
        var threw = reader.ReadString();
        var waits = reader.Read7BitEncodedInt();
        return new YjsState(
            threw, (waits & 1) != 0, (waits & 2) != 0, reader.ReadLengthAndBytes(), reader.ReadLengthAndBytes(), reader.ReadString(), reader.ReadString(), reader.ReadString());
    }

    /// <summary>Sends a frame and reads the answer.</summary>
    public static BinaryReader Exchange(Stream output, Stream input, MemoryStream request)
    {
        Span<byte> head = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(head, checked((int)request.Length));
        output.Write(head);
        request.WriteTo(output);
        output.Flush();
        input.ReadExactly(head);
        var answer = new byte[BinaryPrimitives.ReadInt32LittleEndian(head)];
        input.ReadExactly(answer);
        return new BinaryReader(new MemoryStream(answer), Encoding.UTF8);
    }
}
