using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AreaSend.Grains.Ledger.Rules;

/// <summary>The chain that makes a change of the past visible: each entry's hash covers the hash before it in the stream.</summary>
public static class EntryHash
{
    /// <summary>What stands before a stream's first entry: 32 zero bytes.</summary>
    public static ReadOnlySpan<byte> Root => new byte[SHA256.HashSizeInBytes];

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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        Add(hash, stream);
        Add(hash, version.ToString(CultureInfo.InvariantCulture));
        Add(hash, type);
        Add(hash, payload);
        Add(hash, actor);
        Add(hash, commandId.ToString("N"));
        Add(hash, (at.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture));
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
