using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>lib0's simple values as JSON text, and back: numbers, texts, truth and null, which is all that a note's attributes are.</summary>
public static class ValueJson
{
    private const string Nothing = "null";

    /// <summary>Reads a value.</summary>
    /// <param name="value">Its tag and bytes.</param>
    /// <returns>The JSON; <c>null</c> for what is no simple value.</returns>
    public static string Read(ReadOnlySpan<byte> value)
    {
        var reader = new ByteReader(value);
        reader.TryByte(out var tag);
        return tag switch
        {
            125 => Integer(value[1..]).ToString(CultureInfo.InvariantCulture),
            124 when value.Length == 5 => Number(BinaryPrimitives.ReadSingleBigEndian(value[1..])),
            123 when value.Length == 9 => Number(BinaryPrimitives.ReadDoubleBigEndian(value[1..])),
            121 => "false",
            120 => "true",
            119 when reader.TryText(out var utf8) => $"\"{JsonEncodedText.Encode(Encoding.UTF8.GetString(utf8))}\"",
            _ => Nothing,
        };
    }

    /// <summary>Writes a value as lib0 does.</summary>
    /// <param name="json">JSON text of a simple value; anything else is written as null.</param>
    /// <returns>Its tag and bytes.</returns>
    public static byte[] Write(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        var value = parsed.RootElement;
        var writer = new ByteWriter(16);
        switch (value.ValueKind)
        {
            case JsonValueKind.True:
                writer.Byte(120);
                break;
            case JsonValueKind.False:
                writer.Byte(121);
                break;
            case JsonValueKind.String:
                writer.Byte(119);
                writer.Text(value.GetString());
                break;
            case JsonValueKind.Number when value.TryGetInt32(out var integer) && integer > int.MinValue:
                writer.Byte(125);
                WriteInteger(writer, integer);
                break;
            case JsonValueKind.Number:
                writer.Byte(123);
                Span<byte> bytes = stackalloc byte[sizeof(double)];
                BinaryPrimitives.WriteDoubleBigEndian(bytes, value.GetDouble());
                writer.Raw(bytes);
                break;
            default:
                writer.Byte(126);
                break;
        }

        return writer.ToArray();
    }

    // 6 bits and the sign in the first byte, 7 in each after it
    private static long Integer(ReadOnlySpan<byte> bytes)
    {
        long value = bytes[0] & 0x3F;
        for (int at = 1, shift = 6; at < bytes.Length && shift < 56; at++, shift += 7)
        {
            value |= (long)(bytes[at] & 0x7F) << shift;
        }

        return (bytes[0] & 0x40) == 0 ? value : -value;
    }

    private static void WriteInteger(ByteWriter writer, int value)
    {
        var left = Math.Abs((long)value);
        writer.Byte((byte)((left > 0x3F ? 0x80 : 0) | (value < 0 ? 0x40 : 0) | (byte)(left & 0x3F)));
        for (left >>= 6; left > 0; left >>= 7)
        {
            writer.Byte((byte)((left > 0x7F ? 0x80 : 0) | (byte)(left & 0x7F)));
        }
    }

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : Nothing;
}
