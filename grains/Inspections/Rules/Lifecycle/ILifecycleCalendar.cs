using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>What the moves of an inspection ask of the calendar.</summary>
public interface ILifecycleCalendar
{
    /// <summary>The day in London.</summary>
    /// <param name="instant">An instant.</param>
    /// <returns>Its day.</returns>
    DateOnly DayOf(DateTimeOffset instant);

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False at weekends and on bank holidays.</returns>
    bool IsWorkingDay(DateOnly day);

    /// <summary>The days that follow from the first on-site day.</summary>
    /// <param name="firstOnSiteDay">The day.</param>
    /// <returns>The days; a refusal when it is no working day, or the bank holidays are not known.</returns>
    Answer<InspectionDays> DaysOf(DateOnly firstOnSiteDay);

    /// <summary>What is unusual about a first on-site day.</summary>
    /// <param name="firstOnSiteDay">The day, one that <see cref="DaysOf"/> accepts.</param>
    /// <returns>Warnings; empty when all is as usual.</returns>
    ImmutableArray<Refusal> Unusual(DateOnly firstOnSiteDay);
}
