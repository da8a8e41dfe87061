using System.Collections.Immutable;
using AreaSend.Framework;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Framework.Rules;

/// <summary>Which edition holds on which day. An inspection is pinned to the one in force on its notification day.</summary>
[Handbook("K001", "summary of changes to July 2025")]
public static class EditionsInForce
{
    /// <summary>The edition in force on a day.</summary>
    /// <param name="editions">All editions; a draft that never came into force is passed over.</param>
    /// <param name="day">The day.</param>
    /// <returns>The latest that came into force by then; before the first did, the first.</returns>
    public static EditionView On(ImmutableArray<EditionView> editions, DateOnly day)
    {
        var inForce = editions.Where(one => one.InForceFrom is not null).OrderBy(one => one.InForceFrom).ToList();
        return inForce.LastOrDefault(one => one.InForceFrom <= day) ?? inForce[0];
    }
}
