using System.Buffers;
using MessagePack;

namespace AreaSend.Testing.Live;

/// <summary>SignalR's MessagePack frames, as they stand on the wire.</summary>
public static class HubFrames
{
    /// <summary>The handshake that opens every connection.</summary>
    public static byte[] Handshake { get; } = "{\"protocol\":\"messagepack\",\"version\":1}\u001e"u8.ToArray();

    /// <summary>A ping.</summary>
    public static byte[] Ping { get; } = [2, 0x91, 6];

    /// <summary>An invocation; without an id nobody answers.</summary>
    public static byte[] Invoke(string? id, string target, Action<MessagePackArguments> arguments)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        var writer = new MessagePackWriter(buffer);
        writer.WriteArrayHeader(6);
        writer.Write(1);
        writer.WriteMapHeader(0);
        writer.Write(id);
        writer.Write(target);
        var collected = new MessagePackArguments();
        arguments(collected);
        writer.WriteArrayHeader(collected.Count);
        writer.WriteRaw(collected.Bytes);
        writer.WriteArrayHeader(0);
        writer.Flush();
        return WithLength(buffer.WrittenSpan);
    }

    /// <summary>Takes the next whole frame off a buffer.</summary>
    public static bool TryTake(ref ReadOnlyMemory<byte> buffer, out ReadOnlyMemory<byte> frame)
    {
        frame = default;
        var (length, shift) = (0, 0);
        for (var at = 0; at < buffer.Length && at < 5; at++, shift += 7)
        {
            length |= (buffer.Span[at] & 0x7f) << shift;
            if (buffer.Span[at] < 0x80)
            {
                if (buffer.Length < at + 1 + length)
                {
                    return false;
                }

                frame = buffer.Slice(at + 1, length);
                buffer = buffer[(at + 1 + length)..];
                return true;
            }
        }

        return false;
    }

    private static byte[] WithLength(ReadOnlySpan<byte> message)
    {
        Span<byte> prefix = stackalloc byte[5];
        var (count, rest) = (0, message.Length);
        for (; rest >= 0x80; rest >>= 7)
        {
            prefix[count++] = (byte)((rest & 0x7f) | 0x80);
        }

        prefix[count++] = (byte)rest;
        return [.. prefix[..count], .. message];
    }
}
