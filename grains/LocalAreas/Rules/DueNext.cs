using System.Collections.Immutable;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>What is due next in an area, and why.</summary>
public static class DueNext
{
    /// <summary>All that is due, each rule on its own, nearest first; what has no day yet comes last.</summary>
    /// <param name="record">The area's record.</param>
    /// <param name="today">The day.</param>
    /// <param name="counts">The edition's counts.</param>
    /// <returns>The items; none for an area that has ended, and none that falls after the end of one that will: what was planned for it is cancelled (K022).</returns>
    [Handbook("K022", "draft 2022, paragraph 18")]
    public static ImmutableArray<DueItem> Of(AreaRecord record, DateOnly today, DueCounts counts)
    {
        var items = FullDue.Of(record, today, counts).Concat(MonitoringDue.Of(record, today, counts));
        if (record.ExistsUntil is { } last)
        {
            items = last < today ? [] : items.Where(item => item.Due <= last);
        }

        // of two rules with the same day the five years of every area come last: the other says more
        return [.. items.OrderBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => item.Kind).ThenBy(item => item.Rule is "K015").ThenBy(item => item.Rule, StringComparer.Ordinal)];
    }

    /// <summary>For each kind the item that comes first: the others of its kind are met with it.</summary>
    /// <param name="items">What <see cref="Of"/> gave.</param>
    /// <returns>At most one full and one monitoring inspection, nearest first.</returns>
    public static ImmutableArray<DueItem> First(ImmutableArray<DueItem> items) => [.. items.DistinctBy(item => item.Kind)];

    /// <summary>How near a due day is. What is near is flagged in advance.</summary>
    /// <param name="due">The due day; null when there is none yet.</param>
    /// <param name="today">The day.</param>
    /// <returns>Overdue from the day after it, soon within twelve months.</returns>
    [Handbook("K015", "draft 2022, paragraph 12")]
    public static DueStanding Standing(DateOnly? due, DateOnly today) => due switch
    {
        { } day when day < today => DueStanding.Overdue,
        { } day when day <= today.AddMonths(DueCounts.FlagMonths) => DueStanding.Soon,
        _ => DueStanding.Later,
    };

    /// <summary>The latest full inspection that has ended.</summary>
    /// <param name="record">The area's record.</param>
    /// <param name="today">The day.</param>
    /// <returns>The inspection; null when there was none under this framework.</returns>
    public static PastInspection? LastFull(AreaRecord record, DateOnly today) =>
        record.Inspections.Where(one => one.Kind is AreaInspectionKind.Full && one.End <= today).MaxBy(one => (one.End, one.Start));
}
