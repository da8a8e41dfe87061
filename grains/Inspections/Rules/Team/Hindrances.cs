using System.Collections.Immutable;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Team;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Team;

/// <summary>What stands in the way of sending an inspector to an inspection. The team is busy for seven weekdays: two of off-site fieldwork, five on site.</summary>
public static class Hindrances
{
    // House rule of the calendar: the team's off-site fieldwork is the two working days before the first on-site day (K037).
    private const int FieldworkDays = 2;

    /// <summary>The first day on which the team is busy. Bank holidays do not move it: a day more of care than of the timetable.</summary>
    /// <param name="firstOnSiteDay">First on-site day.</param>
    /// <returns>The second weekday before it.</returns>
    [Handbook("K037", "draft 2022, paragraph 96")]
    public static DateOnly FirstDay(DateOnly firstOnSiteDay) => OnSiteWeek.Weekdays(firstOnSiteDay, -FieldworkDays);

    /// <summary>Everything that stands in the way.</summary>
    /// <param name="inspector">The inspector, as regards the area.</param>
    /// <param name="firstOnSiteDay">First on-site day.</param>
    /// <param name="assignments">The inspector's parts in inspections.</param>
    /// <param name="inspection">The inspection itself, whose part does not count; null for none yet.</param>
    /// <returns>Conflict, leave, other inspections, training, in this order; empty when the inspector is free, trained and unconflicted.</returns>
    [Handbook("K048", "good practice; not in the handbook"), Handbook("K116", "draft 2022, paragraph 76"), Handbook("K043", "draft 2022, paragraph 58")]
    public static ImmutableArray<Hindrance> Of(InspectorStanding inspector, DateOnly firstOnSiteDay, IEnumerable<Assignment> assignments, InspectionId? inspection = null)
    {
        var (first, last) = (FirstDay(firstOnSiteDay), OnSiteWeek.LastDay(firstOnSiteDay));
        return
        [
            .. inspector.InConflict ? [new Hindrance(HindranceKind.Conflict, "Has declared a conflict of interest with this area.")] : Array.Empty<Hindrance>(),
            .. inspector.Leave.Where(one => one.From <= last && first <= one.To).Select(one => new Hindrance(HindranceKind.Leave, $"Is on leave {Span(one.From, one.To)}.")),
            .. assignments.Where(one => one.Inspection != inspection && one.From <= last && first <= one.To)
                .Select(one => new Hindrance(HindranceKind.Elsewhere, $"Is in the team of another inspection {Span(one.From, one.To)}.")),
            .. Training(inspector.Trainings, last),
        ];
    }

    // Of training with one title the latest counts: a refresher takes the place of what lapsed.
    private static IEnumerable<Hindrance> Training(ImmutableArray<Training> trainings, DateOnly last) => trainings.IsEmpty
        ? [new Hindrance(HindranceKind.NoTraining, "Has no training recorded.")]
        : trainings.GroupBy(one => one.Title, StringComparer.OrdinalIgnoreCase)
            .Select(title => title.MaxBy(one => one.Lapses ?? DateOnly.MaxValue)!)
            .Where(latest => latest.Lapses < last)
            .Select(latest => new Hindrance(HindranceKind.TrainingLapsed, $"Training {latest.Title} lapses on {DayWords.Of(latest.Lapses!.Value)}, before the inspection is over."));

    private static string Span(DateOnly from, DateOnly to) => from == to ? $"on {DayWords.Of(from)}" : $"from {DayWords.Of(from)} to {DayWords.Of(to)}";
}
