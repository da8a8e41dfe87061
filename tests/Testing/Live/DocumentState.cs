using MessagePack;

namespace AreaSend.Testing.Live;

/// <summary>What Open and Read answer.</summary>
public sealed record DocumentState(string? Refusal, bool MayWrite, long Head, IReadOnlyList<(long Sequence, byte[] Update)> Updates)
{
    /// <summary>Reads the answer off the wire.</summary>
    public static DocumentState Read(byte[] answer)
    {
        var reader = new MessagePackReader(answer);
        reader.ReadArrayHeader();
        var refusal = RefusalCode(ref reader);
        return new DocumentState(refusal, reader.ReadBoolean(), reader.ReadInt64(), ReadUpdates(ref reader));
    }

    /// <summary>Reads <c>[[sequence, update], …]</c>.</summary>
    public static IReadOnlyList<(long Sequence, byte[] Update)> ReadUpdates(ref MessagePackReader reader)
    {
        if (reader.TryReadNil())
        {
            return [];
        }

        var updates = new (long, byte[])[reader.ReadArrayHeader()];
        for (var i = 0; i < updates.Length; i++)
        {
            reader.ReadArrayHeader();
            var sequence = reader.ReadInt64();
            updates[i] = (sequence, System.Buffers.BuffersExtensions.ToArray(reader.ReadBytes()!.Value));
        }

        return updates;
    }

    /// <summary>Reads <c>nil</c> or <c>[code, message]</c>.</summary>
    public static string? RefusalCode(ref MessagePackReader reader)
    {
        if (reader.TryReadNil())
        {
            return null;
        }

        reader.ReadArrayHeader();
        var code = reader.ReadString();
        reader.Skip();
        return code;
    }
}
