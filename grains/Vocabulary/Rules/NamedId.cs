using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AreaSend.Grains.Vocabulary.Rules;

/// <summary>Ids for what the product itself does: the same name always gets the same id, so that doing it twice is doing it once.</summary>
public static class NamedId
{
    private const long Epoch = 1_767_225_600_000;

    /// <summary>The id of a name, in the form of a UUIDv7 whose time is 1 January 2026.</summary>
    /// <param name="name">The name, such as <c>local-area/301/…</c>.</param>
    /// <returns>The id.</returns>
    public static Guid Of(string name)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), bytes);
        Span<byte> time = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(time, Epoch);
        time[2..].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes[..16], bigEndian: true);
    }
}
