using System.Text;
using AreaSend.Grains.Vocabulary.Rules.Search;

namespace AreaSend.Grains.Documents.Rules;

/// <summary>What a store keeps of a text so that it can be found.</summary>
/// <param name="Words">All its words, in order.</param>
/// <param name="Beginning">Its beginning, from which excerpts are cut: at most <see cref="ForExcerpts"/> characters, well-formed, without NUL.</param>
public sealed record SearchableText(IReadOnlyList<string> Words, string Beginning)
{
    /// <summary>So much of a text is kept for excerpts, in characters: some eighty pages.</summary>
    public const int ForExcerpts = 256 * 1024;

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>What to keep.</returns>
    public static SearchableText Of(string text) => new([.. TextWords.Of(text).Select(word => word.Form)], Clean(text));

    private static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, ForExcerpts));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > ForExcerpts)
            {
                break;
            }

            clean.Append(rune.Value == 0 ? " " : rune.ToString());
        }

        return clean.ToString();
    }
}
