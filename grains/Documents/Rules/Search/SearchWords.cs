using System.Collections.Immutable;

namespace AreaSend.Grains.Documents.Rules.Search;

/// <summary>What is looked for: every word of it must be there. Made from anything that was typed; signs and operators are gaps between words.</summary>
/// <param name="All">The words, each once.</param>
public sealed record SearchWords(ImmutableArray<SearchWord> All)
{
    /// <summary>Most words; more are left out of the question.</summary>
    public const int Most = 50;

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>Reads what was typed. The last word may be half a word when it has two characters or more.</summary>
    /// <param name="typed">Any text.</param>
    /// <returns>Its words.</returns>
    public static SearchWords Of(string typed)
    {
        var forms = TextWords.Of(typed).Select(word => word.Form).ToList();
        var last = forms.Count == 0 ? "" : forms[^1];
        return new([.. forms.Distinct(StringComparer.Ordinal).Take(Most).Select(form => new SearchWord(form, EnglishStem.Of(form), form == last && form.Length > 1))]);
    }

    /// <summary>What of it a text lacks.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words that are not in it; empty when all are.</returns>
    public SearchWords MissingFrom(string text)
    {
        var there = TextWords.Of(text).Select(word => word.Form).ToList();
        return new(All.RemoveAll(word => there.Exists(word.Finds)));
    }
}
