namespace AreaSend.Grains.Documents.Crdt.Decoding;

/// <summary>Why bytes are no update, and where. A value, not an exception: hostile bytes are an everyday thing.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Offset">Where, in bytes from the start.</param>
public readonly record struct DecodeFault(DecodeRule Rule, int Offset)
{
    /// <summary>The fault in words, for an operator.</summary>
    /// <returns>The rule and the offset.</returns>
    public override string ToString() => $"{Rule} at byte {Offset}";
}
