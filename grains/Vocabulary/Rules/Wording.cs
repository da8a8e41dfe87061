using System.Globalization;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Vocabulary.Rules;

/// <summary>What every short text of a form must keep: not empty, not too long, in one line, well-formed.</summary>
public static class Wording
{
    /// <summary>Checks a text.</summary>
    /// <param name="text">What came in; spaces at its ends do not count.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="field">Name of the form's field.</param>
    /// <param name="called">What people call it, such as <c>title</c>.</param>
    /// <param name="mayBeEmpty">Whether it may be left out.</param>
    /// <returns>A refusal <c>empty</c>, <c>too-long</c> or <c>invalid</c> (control characters, broken characters); null when it is good.</returns>
    public static Refusal? Refuses(string? text, int most, string field, string called, bool mayBeEmpty = false)
    {
        var words = Tidy(text);
        if (words.Length == 0 && !mayBeEmpty)
        {
            return new Refusal(RefusalCode.Empty, $"Enter the {called}.", Field: field);
        }

        if (words.Length > most)
        {
            return new Refusal(RefusalCode.TooLong, $"The {called} must be {most} characters or fewer.", Field: field);
        }

        return IsOneCleanLine(words) ? null : new Refusal(RefusalCode.Invalid, $"The {called} must be in one line and must not have hidden characters.", Field: field);
    }

    /// <summary>The text as it is recorded: without spaces at its ends.</summary>
    /// <param name="text">What came in; null counts as empty.</param>
    /// <returns>The text.</returns>
    public static string Tidy(string? text) => text?.Trim() ?? "";

    private static bool IsOneCleanLine(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(text, i))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate:
                    return false;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }
}
