using System.Collections.Immutable;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>Inspections are usually in school term.</summary>
[Handbook("K027", "draft 2022, paragraph 56")]
public static class TermDates
{
    // House rule: terms are known around a day when one of them is within four months of it.
    private const int KnownMonths = 4;

    /// <summary>Weighs the on-site days.</summary>
    /// <param name="terms">The area's terms.</param>
    /// <param name="first">First on-site day.</param>
    /// <param name="last">Last on-site day.</param>
    /// <returns>A warning K027 when a day is out of term; null when they are in term, or no terms are known for that time.</returns>
    public static Refusal? Weigh(ImmutableArray<SchoolTerm> terms, DateOnly first, DateOnly last) =>
        !AreKnown(terms, first) || terms.Any(term => term.From <= first && last <= term.To)
            ? null
            : SoftRules.Warning("K027", $"Schools of this area are not in term on all days from {DayWords.Of(first)} to {DayWords.Of(last)}. Inspections are usually in term. Choose another week, or say why not.");

    /// <summary>Whether terms are entered for the time of a day.</summary>
    /// <param name="terms">The area's terms.</param>
    /// <param name="day">The day.</param>
    /// <returns>True when one is within four months of it.</returns>
    public static bool AreKnown(ImmutableArray<SchoolTerm> terms, DateOnly day) =>
        terms.Any(term => term.From <= day.AddMonths(KnownMonths) && term.To >= day.AddMonths(-KnownMonths));
}
