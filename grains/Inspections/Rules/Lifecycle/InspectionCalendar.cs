using System.Collections.Immutable;
using AreaSend.Calendar;
using AreaSend.Framework;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>The calendar as the moves of an inspection ask it.</summary>
/// <param name="holidays">The bank holidays.</param>
/// <param name="counts">Day counts of the edition.</param>
public sealed class InspectionCalendar(BankHolidays holidays, DayCounts counts)
{
    private const int Week = 5;

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False at weekends and on bank holidays.</returns>
    public bool IsWorkingDay(DateOnly day) => WorkingDays.IsWorkingDay(day, holidays);

    /// <summary>The days that follow from the first on-site day.</summary>
    /// <param name="firstOnSiteDay">The day.</param>
    /// <returns>The days; a refusal <c>invalid</c> when it is no working day, or the bank holidays are not known.</returns>
    public Answer<InspectionDays> DaysOf(DateOnly firstOnSiteDay)
    {
        var dates = InspectionTimeline.FromOnSite(firstOnSiteDay, counts, holidays);
        if (!dates.Accepted)
        {
            return dates.Refusal;
        }

        DateOnly On(MilestoneKind kind) => dates.Value[(int)kind].Day;
        var week2 = WorkingDays.Add(On(MilestoneKind.Notification), Week, holidays);
        return week2.Accepted
            ? new InspectionDays(On(MilestoneKind.Notification), week2.Value, On(MilestoneKind.OffSite), On(MilestoneKind.OnSite), On(MilestoneKind.Feedback))
            : week2.Refusal;
    }

    /// <summary>What is unusual about a first on-site day.</summary>
    /// <param name="firstOnSiteDay">The day, one that <see cref="DaysOf"/> accepts.</param>
    /// <returns>Warnings; empty when all is as usual.</returns>
    public ImmutableArray<Refusal> Unusual(DateOnly firstOnSiteDay)
    {
        var dates = InspectionTimeline.FromOnSite(firstOnSiteDay, counts, holidays);
        return dates.Accepted ? InspectionTimeline.Unusual(dates.Value, holidays) : [];
    }
}
