using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AreaSend.Grains.Ledger.Rules;

/// <summary>The chain that makes a change of the past visible: each entry's hash covers the hash before it in the stream.</summary>
public static class EntryHash
{
    private const int LargestOnStack = 1024;

    // 32 bytes before; 7 lengths of 4; two numbers of at most 20 digits; a command id of 32
    private const int Fixed = SHA256.HashSizeInBytes + (7 * sizeof(int)) + 20 + 20 + 32;

    private static readonly byte[] Zeros = new byte[SHA256.HashSizeInBytes];

    /// <summary>What stands before a stream's first entry: 32 zero bytes.</summary>
    public static ReadOnlySpan<byte> Root => Zeros;

    /// <summary>The hash of one entry.</summary>
    /// <param name="before">Hash of the entry before it in the stream, or <see cref="Root"/>.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="version">Its version.</param>
    /// <param name="type">Event name.</param>
    /// <param name="payload">JSON.</param>
    /// <param name="actor">Person id.</param>
    /// <param name="commandId">Command.</param>
    /// <param name="at">Time; counted in whole microseconds.</param>
    /// <returns>32 bytes. Each part is preceded by its length, so that no two entries hash alike.</returns>
    public static byte[] Of(ReadOnlySpan<byte> before, string stream, long version, string type, string payload, string actor, Guid commandId, DateTimeOffset at)
    {
        var most = Fixed + Encoding.UTF8.GetMaxByteCount(stream.Length) + Encoding.UTF8.GetMaxByteCount(type.Length)
            + Encoding.UTF8.GetMaxByteCount(payload.Length) + Encoding.UTF8.GetMaxByteCount(actor.Length);
        var rented = most > LargestOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var all = rented ?? stackalloc byte[LargestOnStack];
        before.CopyTo(all);
        var end = before.Length;
        Add(all, ref end, stream);
        Add(all, ref end, version);
        Add(all, ref end, type);
        Add(all, ref end, payload);
        Add(all, ref end, actor);
        Add(all, ref end, commandId);
        Add(all, ref end, at.UtcTicks / TimeSpan.TicksPerMicrosecond);
        var hash = SHA256.HashData(all[..end]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return hash;
    }

    private static void Add(Span<byte> all, ref int end, string part) =>
        Count(all, ref end, Encoding.UTF8.GetBytes(part, all[(end + sizeof(int))..]));

    private static void Add<T>(Span<byte> all, ref int end, T part)
        where T : IUtf8SpanFormattable
    {
        if (!part.TryFormat(all[(end + sizeof(int))..], out var written, part is Guid ? "N" : "D", null))
        {
            throw new InvalidOperationException("The buffer of a hash is too small.");
        }

        Count(all, ref end, written);
    }

    private static void Count(Span<byte> all, ref int end, int written)
    {
        BinaryPrimitives.WriteInt32BigEndian(all[end..], written);
        end += sizeof(int) + written;
    }
}
