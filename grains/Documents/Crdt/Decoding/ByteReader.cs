using System.Text;
using System.Text.Unicode;

namespace AreaSend.Grains.Documents.Crdt.Decoding;

/// <summary>Reads lib0's primitives from bytes. Every method answers false at the first fault and leaves it in <see cref="Fault"/>; nothing is allocated.</summary>
public ref struct ByteReader
{
    /// <summary>The largest number that JavaScript keeps exactly, 2^53 - 1.</summary>
    public const long Largest = (1L << 53) - 1;

    private const int LongestNumber = 8;
    private readonly ReadOnlySpan<byte> bytes;

    /// <summary>Begins at the first byte.</summary>
    /// <param name="bytes">The bytes.</param>
    public ByteReader(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <summary>The next byte to read, from the start.</summary>
    public int Position { get; private set; }

    /// <summary>The first fault; <see cref="DecodeRule.None"/> while there is none.</summary>
    public DecodeFault Fault { get; private set; }

    /// <summary>Bytes left.</summary>
    public readonly int Left => bytes.Length - Position;

    /// <summary>Ends in a fault at the present place.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>False.</returns>
    public bool Fail(DecodeRule rule) => Fail(rule, Position);

    /// <summary>Ends in a fault.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="offset">Where.</param>
    /// <returns>False.</returns>
    public bool Fail(DecodeRule rule, int offset)
    {
        Fault = new DecodeFault(rule, offset);
        return false;
    }

    /// <summary>Reads one byte.</summary>
    /// <param name="value">The byte.</param>
    /// <returns>False at a fault.</returns>
    public bool TryByte(out byte value)
    {
        if (Position >= bytes.Length)
        {
            value = 0;
            return Fail(DecodeRule.Truncated);
        }

        value = bytes[Position++];
        return true;
    }

    /// <summary>Reads an unsigned number: 7 bits a byte, the low ones first; at most 8 bytes, at most 2^53 - 1, never longer than needed.</summary>
    /// <param name="value">The number.</param>
    /// <returns>False at a fault.</returns>
    public bool TryNumber(out long value)
    {
        value = 0;
        var start = Position;
        for (var shift = 0; shift < 7 * LongestNumber; shift += 7)
        {
            if (Position >= bytes.Length)
            {
                return Fail(DecodeRule.Truncated);
            }

            var next = bytes[Position++];
            value |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (value <= Largest && (next != 0 || shift == 0)) || Fail(DecodeRule.Number, start);
            }
        }

        return Fail(DecodeRule.Number, start);
    }

    /// <summary>Reads a count of things that take at least so many bytes each, so that it cannot be more than the bytes left can hold.</summary>
    /// <param name="least">Least bytes of one.</param>
    /// <param name="count">The count.</param>
    /// <returns>False at a fault.</returns>
    public bool TryCount(int least, out int count)
    {
        var start = Position;
        count = 0;
        if (!TryNumber(out var declared))
        {
            return false;
        }

        if (declared > Left / least)
        {
            return Fail(DecodeRule.Count, start);
        }

        count = (int)declared;
        return true;
    }

    /// <summary>Passes over bytes.</summary>
    /// <param name="count">How many.</param>
    /// <returns>False at a fault.</returns>
    public bool TrySkip(int count)
    {
        if (count > Left)
        {
            return Fail(DecodeRule.Truncated);
        }

        Position += count;
        return true;
    }

    /// <summary>Reads a length and the bytes after it.</summary>
    /// <param name="read">The bytes.</param>
    /// <returns>False at a fault.</returns>
    public bool TryBytes(out ReadOnlySpan<byte> read)
    {
        read = default;
        if (!TryCount(1, out var length))
        {
            return false;
        }

        read = bytes.Slice(Position, length);
        Position += length;
        return true;
    }

    /// <summary>Reads a text, which must be UTF-8.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <returns>False at a fault.</returns>
    public bool TryText(out ReadOnlySpan<byte> utf8) =>
        TryBytes(out utf8) && (Utf8.IsValid(utf8) || Fail(DecodeRule.Text, Position - utf8.Length));

    /// <summary>Length of a text in UTF-16 code units, without making it.</summary>
    /// <param name="utf8">Its bytes, which are UTF-8.</param>
    /// <returns>The length.</returns>
    public static int Units(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8);
}
