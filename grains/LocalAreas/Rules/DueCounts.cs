using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>The counts that an edition of the handbook gives for when an area is inspected next. Years and months are of the calendar.</summary>
/// <param name="YearsAfterOutcome1">Years from outcome 1 to the next full inspection (K016).</param>
/// <param name="YearsAfterOutcome2">Years from outcome 2 to the next full inspection (K017).</param>
/// <param name="YearsAfterOutcome3">Years from outcome 3 to the next full inspection (K019).</param>
/// <param name="MonitoringMonths">Months from receipt of the final report to monitoring (K018).</param>
/// <param name="NewAreaYears">Years from coming into existence to the first full inspection (K021).</param>
/// <param name="MostYears">Every area has at least one full inspection in so many years (K015).</param>
/// <param name="Began">The day on which the framework began.</param>
/// <param name="FormerBy">The day by which areas with a former statement and no revisit are inspected (K023).</param>
/// <param name="FirstCycleEnds">The last day of the first cycle (K030).</param>
/// <param name="FromPublication">
/// What the years after an outcome are counted from: the day of publication when true, the end of the inspection when false. The sources do not say which;
/// the end is recommended and usual here. An inspection that is not published counts from its end either way.
/// </param>
[Handbook("K030", "review response 2025")]
public sealed record DueCounts(
    int YearsAfterOutcome1,
    int YearsAfterOutcome2,
    int YearsAfterOutcome3,
    int MonitoringMonths,
    int NewAreaYears,
    int MostYears,
    DateOnly Began,
    DateOnly FormerBy,
    DateOnly FirstCycleEnds,
    bool FromPublication)
{
    /// <summary>How many months ahead a due day is flagged (K015): the length of a planning year. House rule.</summary>
    public const int FlagMonths = 12;

    /// <summary>The counts of all editions known: no later one has changed them.</summary>
    public static DueCounts Usual { get; } = new(5, 3, 3, 18, 3, 5, new(2023, 1, 1), new(2025, 12, 31), new(2027, 12, 31), FromPublication: false);
}
