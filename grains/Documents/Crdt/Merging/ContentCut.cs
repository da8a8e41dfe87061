using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt.Merging;

/// <summary>Cuts content by clock units, on bytes. A surrogate pair that is cut becomes U+FFFD on either side, as in JavaScript.</summary>
internal static class ContentCut
{
    private static ReadOnlySpan<byte> Replacement => [0xEF, 0xBF, 0xBD];

    /// <summary>Adds the UTF-8 of a text from one UTF-16 offset to another.</summary>
    public static void Text(ByteWriter body, ReadOnlySpan<byte> utf8, long from, long to)
    {
        var start = Offset(utf8, from, out var startsInside);
        var end = start + Offset(utf8[start..], to - from - (startsInside ? 1 : 0), out var endsInside);
        if (startsInside)
        {
            body.Raw(Replacement);
            start += 4;
            end = start + Offset(utf8[start..], to - from - 1, out endsInside);
        }

        body.Raw(utf8[start..end]);
        if (endsInside)
        {
            body.Raw(Replacement);
        }
    }

    /// <summary>Adds members of a list of values or JSON texts.</summary>
    public static void Members(ByteWriter body, ReadOnlySpan<byte> content, ContentKind kind, long from, long to)
    {
        var reader = new ByteReader(content);
        reader.TryNumber(out _);
        var start = 0;
        for (var member = 0L; member < to; member++)
        {
            if (member == from)
            {
                start = reader.Position;
            }

            _ = kind == ContentKind.Json ? reader.TryText(out _) : ValueReader.TrySkip(ref reader, int.MaxValue);
        }

        body.Raw(content[start..reader.Position]);
    }

    /// <summary>The byte offset of a UTF-16 offset; inside a pair it is that of the pair.</summary>
    private static int Offset(ReadOnlySpan<byte> utf8, long units, out bool inside)
    {
        var at = 0;
        inside = false;
        while (units > 0)
        {
            var lead = utf8[at];
            var (bytes, wide) = lead switch { < 0x80 => (1, 1), < 0xE0 => (2, 1), < 0xF0 => (3, 1), _ => (4, 2) };
            if (wide > units)
            {
                inside = true;
                return at;
            }

            units -= wide;
            at += bytes;
        }

        return at;
    }
}
