namespace AreaSend.Framework;

/// <summary>Names one edition of the framework and handbook.</summary>
/// <param name="Value">Such as <c>2025-07</c> or <c>2022-draft</c>: small letters, figures and hyphens, 1 to 20.</param>
[GenerateSerializer, Immutable, Alias("framework.edition-id")]
public readonly record struct EditionId([property: Id(0)] string Value)
{
    private const int Most = 20;

    /// <summary>Reads an id as it stands in an address.</summary>
    /// <param name="text">What came in.</param>
    /// <param name="id">The id, when the answer is true.</param>
    /// <returns>True when <paramref name="text"/> has the form of an id; it need not be known.</returns>
    public static bool TryParse(string? text, out EditionId id)
    {
        var good = text is { Length: > 0 and <= Most } && text.All(one => char.IsAsciiLetterLower(one) || char.IsAsciiDigit(one) || one == '-');
        id = new EditionId(good ? text! : "");
        return good;
    }

    /// <summary>The id as it stands in an address.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
