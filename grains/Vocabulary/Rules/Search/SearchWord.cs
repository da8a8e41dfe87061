namespace AreaSend.Grains.Vocabulary.Rules.Search;

/// <summary>One word that is looked for.</summary>
/// <param name="Form">The word as it was typed, as <see cref="TextWord.Form"/> has it.</param>
/// <param name="Stem">What all its forms have in common.</param>
/// <param name="IsBeginning">Whether words that only begin so are found too: people type half a word.</param>
public sealed record SearchWord(string Form, string Stem, bool IsBeginning)
{
    /// <summary>Whether a word of a text is found by this one.</summary>
    /// <param name="word">A word's form, in a text.</param>
    /// <returns>True for the same word in any form, or for one that begins so.</returns>
    public bool Finds(string word) => word[0] == Form[0] && (
        word == Form
        || (IsBeginning && word.StartsWith(Form, StringComparison.Ordinal))
        || EnglishStem.Of(word) == Stem);
}
