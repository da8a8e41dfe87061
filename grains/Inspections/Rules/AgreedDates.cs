using System.Collections.Immutable;
using AreaSend.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections.Dates;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules;

/// <summary>Dates that the lead agrees with the partnership. The date worked out is kept beside the one agreed, and no other deadline moves unseen.</summary>
[Handbook("K040", "draft 2022, paragraph 159")]
public static class AgreedDates
{
    private static readonly ImmutableArray<MilestoneKind> BeforeTheEnd =
        [MilestoneKind.FirstInformation, MilestoneKind.ChildrenChosen, MilestoneKind.SecondInformation, MilestoneKind.SurveysClose];

    private static readonly ImmutableArray<MilestoneKind> AfterTheEnd = [MilestoneKind.Draft, MilestoneKind.Comments, MilestoneKind.Final];

    /// <summary>Whether another date may be agreed for a milestone. Notification, fieldwork and on-site days are moved by planning, complaint and publication follow from the final report.</summary>
    /// <param name="kind">The milestone.</param>
    /// <returns>True for information, tracked children, surveys, draft, comments and final report.</returns>
    public static bool MayBeAgreed(MilestoneKind kind) => BeforeTheEnd.Contains(kind) || AfterTheEnd.Contains(kind);

    /// <summary>Agrees a date.</summary>
    /// <param name="state">What was agreed before.</param>
    /// <param name="revision">Its version.</param>
    /// <param name="milestones">The dates as worked out, in the order of <see cref="MilestoneKind"/>.</param>
    /// <param name="holidays">The bank holidays.</param>
    /// <param name="command">Deadline, day, time and reason.</param>
    /// <param name="by">Name of who agrees it.</param>
    /// <param name="now">The time.</param>
    /// <returns>The event, nothing when that is agreed already, or a refusal <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c>.</returns>
    public static Decision<InspectionDatesEvent> Agree(
        AgreedDatesState state, long revision, ImmutableArray<Milestone> milestones, BankHolidays holidays, InspectionDatesCommand.Agree command, string by, DateTimeOffset now)
    {
        var refusal = Stale(command.Seen, revision)
            ?? (MayBeAgreed(command.Milestone) ? null : NotHere)
            ?? WorkingDay(command.Day, holidays)
            ?? Order(milestones, state, command)
            ?? Wording.Refuses(command.Reason, SoftRules.MostReason, nameof(command.Reason), "reason");
        if (refusal is not null)
        {
            return refusal;
        }

        var workedOut = milestones[(int)command.Milestone];
        var before = state.Agreed.GetValueOrDefault(command.Milestone);
        var reason = Wording.Tidy(command.Reason);
        return before is not null && (before.Day, before.At, before.Reason) == (command.Day, command.At, reason)
            ? new Decision<InspectionDatesEvent>()
            : new InspectionDatesEvent.Agreed(command.Milestone, workedOut.Day, workedOut.At, command.Day, command.At, reason, by, now);
    }

    /// <summary>The dates of an inspection as people see them.</summary>
    /// <param name="state">What was agreed.</param>
    /// <param name="milestones">The dates as worked out.</param>
    /// <returns>A line a milestone.</returns>
    public static ImmutableArray<InspectionDate> Lines(AgreedDatesState state, ImmutableArray<Milestone> milestones) =>
    [
        .. from one in milestones
           let agreed = state.Agreed.GetValueOrDefault(one.Kind)
           select new InspectionDate(
               one.Kind, one, agreed is null ? null : new Milestone(one.Kind, agreed.Day, agreed.At), agreed?.Reason, agreed?.By, MayBeAgreed(one.Kind)),
    ];

    private static Refusal NotHere { get; } = No("This date is not agreed here. Choose a deadline for information, tracked children, surveys or the report.", "Milestone");

    private static Refusal? Stale(long? seen, long revision) => seen is null || seen == revision
        ? null
        : new Refusal(RefusalCode.Stale, "Someone agreed a date after you opened this page. Look at the dates as they stand now, and agree yours if you still want to.");

    private static Refusal? WorkingDay(DateOnly day, BankHolidays holidays)
    {
        if (!holidays.Knows(day))
        {
            return WorkingDays.Unknown(day, holidays) with { Field = "Day" };
        }

        return WorkingDays.IsWorkingDay(day, holidays) ? null : No($"The day agreed must be a working day{(holidays.TitleOf(day) is { } title ? $", and this one is a bank holiday: {title}" : ", Monday to Friday")}.", "Day");
    }

    private static Refusal? Order(ImmutableArray<Milestone> milestones, AgreedDatesState state, InspectionDatesCommand.Agree command)
    {
        DateOnly Counts(MilestoneKind kind) => state.Agreed.GetValueOrDefault(kind)?.Day ?? milestones[(int)kind].Day;
        var (told, end) = (Counts(MilestoneKind.Notification), Counts(MilestoneKind.Feedback));
        return command.Milestone switch
        {
            _ when BeforeTheEnd.Contains(command.Milestone) => command.Day >= told && command.Day <= end ? null : No("Choose a day from the notification to the end of the inspection.", "Day"),
            MilestoneKind.Draft => command.Day > end ? null : No("The draft report comes after the end of the inspection. Choose a later day.", "Day"),
            _ => command.Day > Counts(MilestoneKind.Draft) ? null : No("Comments and the final report come after the draft report. Choose a later day.", "Day"),
        };
    }

    private static Refusal No(string message, string field) => new(RefusalCode.Invalid, message, "K040", field);
}
