using System.Collections.Immutable;
using AreaSend.Calendar;
using AreaSend.Framework;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>Works out the dates of an inspection with the edition that belongs to them.</summary>
public static class TimelineAnswer
{
    /// <summary>The dates.</summary>
    /// <param name="question">From which day.</param>
    /// <param name="asked">The edition asked for; null for the one in force on the notification day.</param>
    /// <param name="inForceOn">The edition in force on a day.</param>
    /// <param name="holidays">The bank holidays.</param>
    /// <param name="agreed">Days agreed instead of those worked out, if any; looked at from the first on-site day only.</param>
    /// <returns>The dates; a refusal <c>invalid</c> when the day is no working day, or a date lies beyond the known years.</returns>
    [Handbook("K001", "summary of changes to July 2025")]
    public static Answer<TimelineView> Of(
        TimelineQuestion question, EditionView? asked, Func<DateOnly, EditionView> inForceOn, BankHolidays holidays, IReadOnlyDictionary<MilestoneKind, DateOnly>? agreed = null)
    {
        var edition = asked ?? inForceOn(question.Day);
        var milestones = WorkedOut(question, edition, holidays, agreed);
        if (asked is null && milestones.Accepted && inForceOn(milestones.Value[(int)MilestoneKind.Notification].Day) is var pinned && pinned.Id != edition.Id)
        {
            (edition, milestones) = (pinned, WorkedOut(question, pinned, holidays, agreed));
        }

        return milestones.Accepted
            ? new TimelineView(
                edition.Id,
                edition.Title,
                milestones.Value,
                InspectionTimeline.Unusual(milestones.Value, holidays),
                edition.DayCounts,
                holidays.Between(milestones.Value.Min(one => one.Day), milestones.Value.Max(one => one.Day)))
            : milestones.Refusal with { Field = "Day" };
    }

    private static Answer<ImmutableArray<Milestone>> WorkedOut(
        TimelineQuestion question, EditionView edition, BankHolidays holidays, IReadOnlyDictionary<MilestoneKind, DateOnly>? agreed) => question.IsNotification
            ? InspectionTimeline.FromNotification(question.Day, edition.DayCounts, holidays)
            : InspectionTimeline.FromOnSite(question.Day, edition.DayCounts, holidays, agreed);
}
