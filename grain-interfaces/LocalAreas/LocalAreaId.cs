namespace AreaSend.LocalAreas;

/// <summary>Names a local area by the DfE's three-figure local authority code, such as <c>301</c>. Requirement K006.</summary>
/// <param name="Code">Three figures; 999 is the invented area of the demonstration.</param>
[GenerateSerializer, Immutable, Alias("local-areas.id")]
public readonly record struct LocalAreaId([property: Id(0)] string Code)
{
    /// <summary>The invented area of the demonstration.</summary>
    public static LocalAreaId Demonstration { get; } = new("999");

    /// <summary>Reads a code; refuses anything but three figures.</summary>
    /// <param name="text">What came in.</param>
    /// <param name="id">The id, when the answer is true.</param>
    /// <returns>True when <paramref name="text"/> is a code.</returns>
    public static bool TryParse(string? text, out LocalAreaId id)
    {
        var good = text is { Length: 3 } && text.All(char.IsAsciiDigit);
        id = good ? new LocalAreaId(text!) : default;
        return good;
    }

    /// <summary>The code as text.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
