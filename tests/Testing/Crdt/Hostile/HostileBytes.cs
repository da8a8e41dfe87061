namespace AreaSend.Testing.Crdt.Hostile;

/// <summary>Updates that nobody's editor sends: bytes of real ones changed, parts of two put together, and structs made up by the grammar.</summary>
/// <param name="random">Where chance comes from.</param>
public sealed class HostileBytes(Random random)
{
    private static readonly byte[] Telling = [0, 1, 2, 3, 4, 6, 7, 8, 10, 0x1F, 0x20, 0x3F, 0x40, 0x7D, 0x7F, 0x80, 0x81, 0x84, 0x86, 0x87, 0xC4, 0xED, 0xF0, 0xFF];

    /// <summary>An update with one to a few places changed.</summary>
    /// <param name="update">A real one.</param>
    /// <returns>The bytes.</returns>
    public byte[] Mutant(byte[] update)
    {
        var bytes = new List<byte>(update);
        for (var left = 1 + (int)(4 * Math.Pow(random.NextDouble(), 3)); left > 0; left--)
        {
            Change(bytes);
        }

        return [.. bytes];
    }

    /// <summary>The beginning of one update and the end of another.</summary>
    /// <param name="first">A real one.</param>
    /// <param name="second">Another.</param>
    /// <returns>The bytes.</returns>
    public byte[] Splice(byte[] first, byte[] second) => [.. first[..random.Next(first.Length + 1)], .. second[random.Next(second.Length + 1)..]];

    private void Change(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var inside = Math.Min(at, bytes.Count - 1);
        switch (random.Next(10))
        {
            case 0 or 1 when bytes.Count > 0:
                bytes[inside] ^= (byte)(1 << random.Next(8));
                break;
            case 2 when bytes.Count > 0:
                bytes[inside] = (byte)random.Next(256);
                break;
            case 3 or 4 when bytes.Count > 0:
                bytes[inside] = Telling[random.Next(Telling.Length)];
                break;
            case 5 when bytes.Count > 0:
                bytes[inside] = unchecked((byte)(bytes[inside] + (random.Next(2) == 0 ? 1 : -1)));
                break;
            case 6:
                bytes.Insert(at, Telling[random.Next(Telling.Length)]);
                break;
            case 7 when bytes.Count > 0:
                bytes.RemoveRange(inside, random.Next(1, Math.Min(8, bytes.Count - inside) + 1));
                break;
            case 8 when bytes.Count > 0:
                bytes.InsertRange(at, bytes.GetRange(inside, random.Next(1, Math.Min(24, bytes.Count - inside) + 1)));
                break;
            default:
                bytes.RemoveRange(at, random.Next(2) == 0 ? bytes.Count - at : 0);
                break;
        }
    }
}
