using System.Text;

namespace AreaSend.Grains.Documents.Crdt;

/// <summary>Writes lib0's primitives to a growing array.</summary>
public sealed class ByteWriter
{
    private byte[] bytes;

    /// <summary>Begins empty.</summary>
    /// <param name="room">Bytes to make room for at first.</param>
    public ByteWriter(int room = 256) => bytes = new byte[Math.Max(room, 16)];

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>What is written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Forgets what is written, and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>A copy of what is written.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ToArray() => Written.ToArray();

    /// <summary>Writes one byte.</summary>
    /// <param name="value">The byte.</param>
    public void Byte(byte value)
    {
        Reserve(1);
        bytes[Length++] = value;
    }

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="values">The bytes.</param>
    public void Raw(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <summary>Writes an unsigned number.</summary>
    /// <param name="value">The number, 0 or more.</param>
    public void Number(long value)
    {
        Reserve(10);
        while (value >= 0x80)
        {
            bytes[Length++] = (byte)((value & 0x7F) | 0x80);
            value >>= 7;
        }

        bytes[Length++] = (byte)value;
    }

    /// <summary>Writes an id.</summary>
    /// <param name="id">The id.</param>
    public void Id(CrdtId id)
    {
        Number(id.Client);
        Number(id.Clock);
    }

    /// <summary>Writes a text: its length in bytes, then UTF-8. Half a surrogate pair becomes U+FFFD, as in JavaScript.</summary>
    /// <param name="text">The text.</param>
    public void Text(ReadOnlySpan<char> text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Number(length);
        Reserve(length);
        Length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(Length));
    }

    private void Reserve(int more)
    {
        if (bytes.Length - Length < more)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
        }
    }
}
