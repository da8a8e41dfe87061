using System.Buffers;
using MessagePack;

namespace AreaSend.Testing.Live;

/// <summary>The arguments of an invocation, one after the other.</summary>
public sealed class MessagePackArguments
{
    private readonly ArrayBufferWriter<byte> buffer = new(256);

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>Their bytes.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.WrittenSpan;

    /// <summary>Adds text.</summary>
    public MessagePackArguments Add(string value) => Write((ref MessagePackWriter writer) => writer.Write(value));

    /// <summary>Adds a number.</summary>
    public MessagePackArguments Add(long value) => Write((ref MessagePackWriter writer) => writer.Write(value));

    /// <summary>Adds bytes.</summary>
    public MessagePackArguments Add(byte[] value) => Write((ref MessagePackWriter writer) => writer.Write(value));

    /// <summary>Adds batches: <c>[[id, update], …]</c>.</summary>
    public MessagePackArguments Add(IReadOnlyList<(Guid Id, byte[] Update)> batches) => Write((ref MessagePackWriter writer) =>
    {
        writer.WriteArrayHeader(batches.Count);
        foreach (var (id, update) in batches)
        {
            writer.WriteArrayHeader(2);
            writer.Write(id.ToString("N"));
            writer.Write(update);
        }
    });

    private MessagePackArguments Write(Put put)
    {
        var writer = new MessagePackWriter(buffer);
        put(ref writer);
        writer.Flush();
        Count++;
        return this;
    }

    private delegate void Put(ref MessagePackWriter writer);
}
