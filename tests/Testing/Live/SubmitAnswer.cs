using MessagePack;

namespace AreaSend.Testing.Live;

/// <summary>What Submit answers.</summary>
public sealed record SubmitAnswer(string? Refusal, IReadOnlyList<(Guid Batch, long Sequence)> Receipts)
{
    /// <summary>Reads the answer off the wire.</summary>
    public static SubmitAnswer Read(byte[] answer)
    {
        var reader = new MessagePackReader(answer);
        reader.ReadArrayHeader();
        var refusal = DocumentState.RefusalCode(ref reader);
        if (refusal is not null || reader.TryReadNil())
        {
            return new SubmitAnswer(refusal, []);
        }

        var receipts = new (Guid, long)[reader.ReadArrayHeader()];
        for (var i = 0; i < receipts.Length; i++)
        {
            reader.ReadArrayHeader();
            receipts[i] = (Guid.ParseExact(reader.ReadString()!, "N"), reader.ReadInt64());
        }

        return new SubmitAnswer(null, receipts);
    }
}
