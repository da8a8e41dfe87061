using System.Text.RegularExpressions;
using AreaSend.Framework;
using AreaSend.Framework.Catalogue;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Framework.Rules;

/// <summary>What every edition must keep. Checked when the product starts.</summary>
public static partial class EditionCheck
{
    private const int Criteria = 11;
    private const int Outcomes = 3;
    private const int NumberedItems = 26;
    private static readonly string[] Required = ["statute-full", "statute-monitoring", "scope", "alternative-provision", "not-exhaustive"];

    /// <summary>What is wrong with an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>Sentences; none when all is right.</returns>
    public static IEnumerable<string> Faults(EditionView edition) =>
        Numbers(edition).Concat(Items(edition)).Concat(Provisions(edition)).Concat(Sources(edition)).Concat(Language(edition)).Select(fault => $"{edition.Id}: {fault}");

    [Handbook("K011", "draft 2022, paragraphs 25 and 39-49")]
    private static IEnumerable<string> Numbers(EditionView edition)
    {
        if (!edition.Criteria.Select(one => one.Number).SequenceEqual(Enumerable.Range(1, Criteria)))
        {
            yield return $"the criteria are not 1 to {Criteria}.";
        }

        foreach (var one in edition.Criteria.Where(one => one.Prompts.Length == 0 || one.Title.Length == 0))
        {
            yield return $"criterion {one.Number} has no title or no prompts.";
        }

        if (!edition.Outcomes.Select(one => one.Number).SequenceEqual(Enumerable.Range(1, Outcomes)))
        {
            yield return $"the outcomes are not 1 to {Outcomes}.";
        }
    }

    [Handbook("K062", "draft 2022, annex A")]
    private static IEnumerable<string> Items(EditionView edition)
    {
        var numbered = edition.Information.Count(one => Numbered().IsMatch(one.Number));
        if (numbered != NumberedItems)
        {
            yield return $"Annex A has {numbered} items from 1.1 on, not {NumberedItems}.";
        }

        foreach (var list in Enum.GetValues<Checklist>().Where(list => edition.Checklists.All(one => one.List != list)))
        {
            yield return $"the checklist {list} is empty.";
        }

        if (edition.Activities.IsEmpty || edition.Provisions.IsEmpty || edition.Terms.IsEmpty)
        {
            yield return "activities, provisions or terms are missing.";
        }
    }

    [Handbook("K008", "draft 2022, paragraph 4"), Handbook("K009", "draft 2022, paragraphs 8 and 37"), Handbook("K010", "draft 2022, paragraph 38"), Handbook("K012", "draft 2022, paragraph 25")]
    private static IEnumerable<string> Provisions(EditionView edition) =>
        from key in Required
        where edition.Provisions.All(one => one.Key != key)
        select $"it has no provision '{key}'.";

    [Handbook("K002", "summary of changes to July 2025")]
    private static IEnumerable<string> Sources(EditionView edition) =>
        from origin in EditionOrigins.Of(edition)
        let source = origin.Source
        where string.IsNullOrWhiteSpace(source.Document) || string.IsNullOrWhiteSpace(source.Edition) || string.IsNullOrWhiteSpace(source.Paragraph)
        select $"a value has the source '{source}', without document, edition or paragraph.";

    [Handbook("K004", "summary of changes, June 2025"), Handbook("K005", "review response 2025"), Handbook("K013", "summary of changes, June 2025")]
    private static IEnumerable<string> Language(EditionView edition) =>
        from words in EditionOrigins.WordsOf(edition)
        where Old().IsMatch(words)
        select $"'{words}' is written in words of the past, or about liberty protection safeguards, which left the handbook.";

    [GeneratedRegex(@"^[1-6]\.\d$", RegexOptions.None, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\bjudg|\bccgs?\b|clinical commissioning|liberty protection|\blps\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Old();
}
