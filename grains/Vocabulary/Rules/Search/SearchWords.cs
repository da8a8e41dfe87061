using System.Collections.Immutable;

namespace AreaSend.Grains.Vocabulary.Rules.Search;

/// <summary>What is looked for: every word of it must be there. Made from anything that was typed; signs and operators are gaps between words.</summary>
/// <param name="All">The words, each once.</param>
public sealed record SearchWords(ImmutableArray<SearchWord> All)
{
    /// <summary>Most words; more are left out of the question.</summary>
    public const int Most = 50;

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>Whether the last word may be half a word.</summary>
    public bool LastMayBeHalf => All is [.., { IsBeginning: true }];

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">Any text.</param>
    /// <param name="lastMayBeHalf">Whether the last word may be half a word; it is taken for one when it has two characters or more.</param>
    /// <returns>Its words, each where it stands last.</returns>
    public static SearchWords Of(string typed, bool lastMayBeHalf = true)
    {
        var forms = TextWords.Of(typed).Select(word => word.Form).Take(Most).Reverse().Distinct(StringComparer.Ordinal).Reverse().ToList();
        return new([.. forms.Select((form, i) => new SearchWord(form, EnglishStem.Of(form), lastMayBeHalf && i == forms.Count - 1 && form.Length > 1))]);
    }

    /// <summary>What of it a text lacks.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words that are not in it; empty when all are.</returns>
    public SearchWords MissingFrom(string text)
    {
        var there = TextWords.Of(text).Select(word => word.Form).ToList();
        return new(All.RemoveAll(word => there.Exists(word.Finds)));
    }

    /// <summary>The words as one could type them.</summary>
    /// <returns>The words with spaces between them.</returns>
    public override string ToString() => string.Join(' ', All.Select(word => word.Form));
}
