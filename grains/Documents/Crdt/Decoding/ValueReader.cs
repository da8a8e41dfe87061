namespace AreaSend.Grains.Documents.Crdt.Decoding;

/// <summary>Passes over lib0 values of every kind: iterative, to a bounded depth, without making them.</summary>
public static class ValueReader
{
    private const int DeepestOnStack = 64;

    /// <summary>Passes over one value.</summary>
    /// <param name="reader">The reader, before the value.</param>
    /// <param name="depth">Deepest nesting, at most 64.</param>
    /// <returns>False at a fault.</returns>
    public static bool TrySkip(ref ByteReader reader, int depth)
    {
        // of each open list or object: twice the members left, plus one for an object
        Span<long> open = stackalloc long[DeepestOnStack];
        var level = -1;
        do
        {
            if (level >= 0)
            {
                var isObject = (open[level] & 1) == 1;
                open[level] -= 2;
                if (isObject && !reader.TryText(out _))
                {
                    return false;
                }
            }

            if (!TryOne(ref reader, out var members, out var opensObject))
            {
                return false;
            }

            if (members > 0)
            {
                if (++level >= Math.Min(depth, DeepestOnStack))
                {
                    return reader.Fail(DecodeRule.Depth);
                }

                open[level] = (2L * members) + (opensObject ? 1 : 0);
            }

            while (level >= 0 && open[level] < 2)
            {
                level--;
            }
        }
        while (level >= 0);
        return true;
    }

    /// <summary>Passes over one value, or over the beginning of a list or object.</summary>
    private static bool TryOne(ref ByteReader reader, out int members, out bool opensObject)
    {
        (members, opensObject) = (0, false);
        if (!reader.TryByte(out var tag))
        {
            return false;
        }

        switch (tag)
        {
            case 127 or 126 or 121 or 120:
                return true;
            case 125:
                return TryInteger(ref reader);
            case 124:
                return reader.TrySkip(sizeof(float));
            case 123 or 122:
                return reader.TrySkip(sizeof(double));
            case 119:
                return reader.TryText(out _);
            case 118:
                opensObject = true;
                return reader.TryCount(2, out members);
            case 117:
                return reader.TryCount(1, out members);
            case 116:
                return reader.TryBytes(out _);
            default:
                return reader.Fail(DecodeRule.Value, reader.Position - 1);
        }
    }

    /// <summary>A signed number: 6 bits in the first byte, 7 in each after it; lib0 writes integers of at most 31 bits so.</summary>
    private static bool TryInteger(ref ByteReader reader)
    {
        var start = reader.Position;
        for (var at = 0; at < 8; at++)
        {
            if (!reader.TryByte(out var next))
            {
                return false;
            }

            if (next < 0x80)
            {
                return at == 0 || next != 0 || reader.Fail(DecodeRule.Number, start);
            }
        }

        return reader.Fail(DecodeRule.Number, start);
    }
}
