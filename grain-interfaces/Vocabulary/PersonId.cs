namespace AreaSend.Vocabulary;

/// <summary>Names one person, for good: the subject of the sign-in provider, or a demonstration name such as <c>priya-shah</c>.</summary>
/// <param name="Value">1 to 64 characters of <c>a-z 0-9 - . _</c>.</param>
/// <remarks>House rule: a person's id is never reused and never shown on screen.</remarks>
[GenerateSerializer, Immutable, Alias("vocabulary.person-id")]
public readonly record struct PersonId([property: Id(0)] string Value)
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>Reads an id; refuses anything but 1 to 64 characters of <c>a-z 0-9 - . _</c>.</summary>
    /// <param name="text">What came in.</param>
    /// <param name="id">The id, when the answer is true.</param>
    /// <returns>True when <paramref name="text"/> is an id.</returns>
    public static bool TryParse(string? text, out PersonId id)
    {
        var good = text is { Length: > 0 and <= MaxLength } && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '_');
        id = good ? new PersonId(text!) : default;
        return good;
    }

    /// <summary>The id as text.</summary>
    /// <returns>The value.</returns>
    public override string ToString() => Value;
}
