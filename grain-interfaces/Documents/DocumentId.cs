using AreaSend.Inspections;

namespace AreaSend.Documents;

/// <summary>Names one co-edited text: what it is the text of, and the inspection it belongs to. Written <c>note.{inspection}.{owner}</c>.</summary>
/// <param name="Inspection">The inspection whose roster says who may read and write.</param>
/// <param name="Owner">What it is the text of: an evidence note's id.</param>
[GenerateSerializer, Immutable, Alias("documents.id")]
public readonly record struct DocumentId([property: Id(0)] InspectionId Inspection, [property: Id(1)] Guid Owner)
{
    /// <summary>Reads an id as it stands in an address or a message; refuses anything else.</summary>
    /// <param name="text">What came in.</param>
    /// <param name="id">The id, when the answer is true.</param>
    /// <returns>True when <paramref name="text"/> is an id.</returns>
    public static bool TryParse(string? text, out DocumentId id)
    {
        id = default;
        var parts = text is { Length: 70 } ? text.Split('.') : [];
        if (parts is not ["note", var first, var second]
            || !InspectionId.TryParse(first, out var inspection)
            || !Guid.TryParseExact(second, "N", out var owner))
        {
            return false;
        }

        id = new DocumentId(inspection, owner);
        return true;
    }

    /// <summary>The id as it stands in addresses, messages and grain keys.</summary>
    /// <returns>The text, 70 characters.</returns>
    public override string ToString() => $"note.{Inspection}.{Owner:N}";
}
