namespace AreaSend.Grains.Vocabulary.Rules.Search;

/// <summary>A word where it stands in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is there, in UTF-16 units.</param>
/// <param name="Form">The word as search sees it: lower case, without accents and apostrophes, at most <see cref="TextWords.Longest"/> characters.</param>
public readonly record struct TextWord(int Start, int Length, string Form);
