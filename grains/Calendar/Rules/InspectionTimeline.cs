using System.Collections.Immutable;
using AreaSend.Calendar;
using AreaSend.Framework;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>All dates of a full inspection, from its first on-site day or from its notification.</summary>
[Handbook("K034", "draft 2022, paragraph 61"), Handbook("K035", "handbook page, update history"), Handbook("K037", "draft 2022, paragraph 96"), Handbook("K041", "draft 2022, paragraph 61")]
public static class InspectionTimeline
{
    /// <summary>Works the dates out from the first on-site day.</summary>
    /// <param name="firstOnSiteDay">First on-site day.</param>
    /// <param name="counts">Day counts of the edition.</param>
    /// <param name="holidays">The bank holidays.</param>
    /// <param name="agreed">Days agreed instead of those worked out, if any: what is counted from a milestone is counted from its agreed day.</param>
    /// <returns>All milestones in the order of <see cref="MilestoneKind"/>; a refusal <c>invalid</c> when the day is no working day, or a date lies beyond the known years.</returns>
    public static Answer<ImmutableArray<Milestone>> FromOnSite(
        DateOnly firstOnSiteDay, DayCounts counts, BankHolidays holidays, IReadOnlyDictionary<MilestoneKind, DateOnly>? agreed = null)
    {
        if (RefusesDay(firstOnSiteDay, holidays, "FirstOnSiteDay", "The first on-site day") is { } refusal)
        {
            return refusal;
        }

        var reckoning = new Reckoning(holidays, agreed);
        reckoning.Put(MilestoneKind.OnSite, firstOnSiteDay);
        reckoning.Put(MilestoneKind.Notification, MilestoneKind.OnSite, -counts.NotificationToOnSite);
        reckoning.Put(MilestoneKind.SurveysOpen, MilestoneKind.Notification, 0);
        reckoning.Put(MilestoneKind.FirstInformation, MilestoneKind.Notification, counts.FirstInformation, counts.FirstInformationAt);
        reckoning.Put(MilestoneKind.ChildrenChosen, MilestoneKind.Notification, counts.FirstInformation, counts.ChildrenChosenAt);
        reckoning.Put(MilestoneKind.SecondInformation, MilestoneKind.Notification, counts.SecondInformation, counts.SecondInformationAt);
        reckoning.Put(MilestoneKind.SurveysClose, MilestoneKind.SurveysOpen, counts.Surveys - (counts.SurveysCountNotification ? 1 : 0));
        reckoning.Put(MilestoneKind.OffSite, MilestoneKind.OnSite, -counts.OffSite);
        reckoning.Put(MilestoneKind.Feedback, MilestoneKind.OnSite, counts.OnSite - 1);
        reckoning.Put(MilestoneKind.Draft, MilestoneKind.Feedback, counts.Draft);
        reckoning.Put(MilestoneKind.Comments, MilestoneKind.Draft, counts.Comments);
        reckoning.Put(MilestoneKind.Final, MilestoneKind.Feedback, counts.Final);
        reckoning.Put(MilestoneKind.Complaint, MilestoneKind.Final, counts.Complaint);
        reckoning.Put(MilestoneKind.Publication, MilestoneKind.Complaint, counts.Publication);
        return reckoning.Result;
    }

    /// <summary>Works the dates out from the notification day.</summary>
    /// <param name="notification">The day on which the partnership is told.</param>
    /// <param name="counts">Day counts of the edition.</param>
    /// <param name="holidays">The bank holidays.</param>
    /// <returns>As <see cref="FromOnSite"/>.</returns>
    public static Answer<ImmutableArray<Milestone>> FromNotification(DateOnly notification, DayCounts counts, BankHolidays holidays)
    {
        if (RefusesDay(notification, holidays, "Notification", "The notification day") is { } refusal)
        {
            return refusal;
        }

        var first = WorkingDays.Add(notification, counts.NotificationToOnSite, holidays);
        return first.Accepted ? FromOnSite(first.Value, counts, holidays) : first.Refusal with { Field = "Notification" };
    }

    /// <summary>What is unusual about a first on-site day.</summary>
    /// <param name="milestones">The dates that follow from it.</param>
    /// <param name="holidays">The bank holidays.</param>
    /// <returns>Warnings of K036 (the notification is no Monday, and no bank holiday moved it) and K038 (a bank holiday in the days on site); empty when all is as usual.</returns>
    [Handbook("K036", "draft 2022, paragraph 61"), Handbook("K038", "draft 2022, paragraph 96")]
    public static ImmutableArray<Refusal> Unusual(ImmutableArray<Milestone> milestones, BankHolidays holidays)
    {
        var told = milestones[(int)MilestoneKind.Notification].Day;
        var (first, last) = (milestones[(int)MilestoneKind.OnSite].Day, milestones[(int)MilestoneKind.Feedback].Day);
        var moved = told.DayOfWeek is DayOfWeek.Monday || !holidays.Between(told, first).IsEmpty
            ? null
            : SoftRules.Warning("K036", $"The area would be notified on a {told.DayOfWeek}. It is usually a Monday. Choose a Monday as the first on-site day, or say why not.");
        var holiday = holidays.Between(first, last).FirstOrDefault();
        var inside = holiday is null
            ? null
            : SoftRules.Warning("K038", $"{holiday.Title} ({DayWords.Of(holiday.Day)}) falls in the days on site. They are usually Monday to Friday of one week. Choose another week, or say why not.");
        return [.. new[] { moved, inside }.OfType<Refusal>()];
    }

    private static Refusal? RefusesDay(DateOnly day, BankHolidays holidays, string field, string called)
    {
        if (!holidays.Knows(day))
        {
            return WorkingDays.Unknown(day, holidays) with { Field = field };
        }

        if (holidays.TitleOf(day) is { } title)
        {
            return new Refusal(RefusalCode.Invalid, $"{called} must be a working day. {DayWords.Of(day)} is a bank holiday: {title}.", "K032", field);
        }

        return OnSiteWeek.IsWeekday(day) ? null : new Refusal(RefusalCode.Invalid, $"{called} must be a working day. {DayWords.Of(day)} is a {day.DayOfWeek}.", "K032", field);
    }

    private sealed class Reckoning(BankHolidays holidays, IReadOnlyDictionary<MilestoneKind, DateOnly>? agreed)
    {
        private readonly SortedDictionary<MilestoneKind, Milestone> found = [];
        private Refusal? refused;

        public Answer<ImmutableArray<Milestone>> Result => refused is null ? found.Values.ToImmutableArray() : refused;

        public void Put(MilestoneKind kind, DateOnly day, TimeOnly? at = null) => found[kind] = new Milestone(kind, day, at);

        public void Put(MilestoneKind kind, MilestoneKind from, int count, TimeOnly? at = null)
        {
            if (refused is not null)
            {
                return;
            }

            var start = agreed is not null && agreed.TryGetValue(from, out var other) ? other : found[from].Day;
            var reached = WorkingDays.Add(start, count, holidays);
            refused = reached.Refusal;
            Put(kind, reached.Value, at);
        }
    }
}
