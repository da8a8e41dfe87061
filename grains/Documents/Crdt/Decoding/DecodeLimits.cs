namespace AreaSend.Grains.Documents.Crdt.Decoding;

/// <summary>How much a reader takes. Nothing is ever allocated by a number that the bytes declare.</summary>
/// <param name="Bytes">Largest update, in bytes.</param>
/// <param name="ValueDepth">Deepest nesting of lib0 values (V rules: 32).</param>
public sealed record DecodeLimits(int Bytes, int ValueDepth = 32)
{
    /// <summary>For bytes that we wrote ourselves: a compacted document, a merge of many updates.</summary>
    public static DecodeLimits Own { get; } = new(int.MaxValue);
}
