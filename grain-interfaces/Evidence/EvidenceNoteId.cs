namespace AreaSend.Evidence;

/// <summary>Names one evidence note.</summary>
/// <param name="Value">A UUIDv7; never empty.</param>
[GenerateSerializer, Immutable, Alias("evidence.note-id")]
public readonly record struct EvidenceNoteId([property: Id(0)] Guid Value)
{
    /// <summary>A new id, ordered by time.</summary>
    /// <returns>A fresh id.</returns>
    public static EvidenceNoteId New() => new(Guid.CreateVersion7());

    /// <summary>Reads an id as it stands in an address; refuses anything that is not a UUID.</summary>
    /// <param name="text">What came in.</param>
    /// <param name="id">The id, when the answer is true.</param>
    /// <returns>True when <paramref name="text"/> is an id.</returns>
    public static bool TryParse(string? text, out EvidenceNoteId id)
    {
        var good = Guid.TryParseExact(text, "N", out var value) && value != Guid.Empty;
        id = new EvidenceNoteId(value);
        return good;
    }

    /// <summary>The id as it stands in an address: 32 hexadecimal figures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString("N");
}
