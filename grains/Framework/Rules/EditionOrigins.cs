using AreaSend.Framework;

namespace AreaSend.Grains.Framework.Rules;

/// <summary>Goes through all values of an edition.</summary>
public static class EditionOrigins
{
    /// <summary>Where each value comes from.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>An origin a value.</returns>
    public static IEnumerable<Origin> Of(EditionView edition) =>
    [
        .. edition.Figures.Select(one => one.Origin), .. edition.Criteria.Select(one => one.Origin), .. edition.Outcomes.Select(one => one.Origin),
        .. edition.Information.Select(one => one.Origin), .. edition.Activities.Select(one => one.Origin), .. edition.Checklists.Select(one => one.Origin),
        .. edition.Provisions.Select(one => one.Origin), .. edition.Terms.Select(one => one.Origin),
    ];

    /// <summary>What people read of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The texts; without what a term says of the words before it.</returns>
    public static IEnumerable<string> WordsOf(EditionView edition) =>
    [
        edition.Title, edition.Known,
        .. edition.Figures.Select(one => one.Name),
        .. edition.Criteria.SelectMany(one => one.Prompts.Prepend(one.Title)),
        .. edition.Outcomes.SelectMany(one => new[] { one.Name, one.Wording, one.Rule, one.FollowUp }),
        .. edition.Information.SelectMany(one => new[] { one.Title, one.Content }),
        .. edition.Activities.SelectMany(one => new[] { one.Name, one.Attendees, one.Note }),
        .. edition.Checklists.Select(one => one.Words),
        .. edition.Provisions.SelectMany(one => new[] { one.About, one.Words }),
        .. edition.Terms.Select(one => one.Say),
    ];
}
