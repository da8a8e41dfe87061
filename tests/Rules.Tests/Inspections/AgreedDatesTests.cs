using System.Collections.Immutable;
using AreaSend.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Inspections.Dates;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Calendar.GivenCalendar;

namespace AreaSend.Rules.Tests.Inspections;

[Handbook("K040", "draft 2022, paragraph 159")]
public sealed class AgreedDatesTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 24, 9, 0, 0, TimeSpan.Zero);

    /// <summary>With a bank holiday in week 2: notified on Friday 24 April 2026, on site from 11 May.</summary>
    private static readonly ImmutableArray<Milestone> Dates = InspectionTimeline.FromOnSite(Day("2026-05-11"), Counts, Holidays).Value;

    [Fact]
    public void The_lead_agrees_another_day_and_time_and_both_are_kept_with_the_reason()
    {
        var agreed = (InspectionDatesEvent.Agreed)Agree(MilestoneKind.SecondInformation, "2026-05-01").Events.Single();
        (agreed.DefaultDay, agreed.DefaultAt).Should().Be((Day("2026-04-30"), new TimeOnly(17, 0)));
        (agreed.Day, agreed.At, agreed.Reason, agreed.By).Should().Be((Day("2026-05-01"), new TimeOnly(12, 0), "The schools are closed.", "Priya Shah"));

        var line = AgreedDates.Lines(AgreedDatesState.Empty.Evolve(agreed), Dates)[(int)MilestoneKind.SecondInformation];
        line.WorkedOut.Day.Should().Be(Day("2026-04-30"));
        line.Counts.Should().Be(new Milestone(MilestoneKind.SecondInformation, Day("2026-05-01"), new TimeOnly(12, 0)));
        line.Reason.Should().Be("The schools are closed.");
    }

    [Fact]
    public void What_is_not_agreed_counts_as_worked_out() => AgreedDates.Lines(AgreedDatesState.Empty, Dates).Select(one => one.Counts).Should().Equal(Dates);

    [Fact]
    public void Agreeing_the_same_again_changes_nothing()
    {
        var state = AgreedDatesState.Empty.Evolve(Agree(MilestoneKind.Draft, "2026-06-01").Events.Single());
        Agree(MilestoneKind.Draft, "2026-06-01", state).Events.Should().BeEmpty();
        state.Days.Should().Contain(MilestoneKind.Draft, Day("2026-06-01"));
    }

    [Theory]
    [InlineData(MilestoneKind.Notification)]
    [InlineData(MilestoneKind.OnSite)]
    [InlineData(MilestoneKind.Feedback)]
    [InlineData(MilestoneKind.Publication)]
    public void Notification_days_on_site_and_publication_are_not_agreed_here(MilestoneKind kind) =>
        Agree(kind, "2026-05-12").Refusal!.Should().Match<Refusal>(no => no.Code == "invalid" && no.Field == "Milestone");

    [Theory]
    [InlineData(MilestoneKind.SecondInformation, "2026-05-02", "Monday to Friday")]
    [InlineData(MilestoneKind.SecondInformation, "2026-05-04", "Early May bank holiday")]
    [InlineData(MilestoneKind.SecondInformation, "2026-04-23", "from the notification")]
    [InlineData(MilestoneKind.SurveysClose, "2026-05-18", "to the end of the inspection")]
    [InlineData(MilestoneKind.Draft, "2026-05-15", "after the end of the inspection")]
    [InlineData(MilestoneKind.Comments, "2026-06-05", "after the draft report")]
    [InlineData(MilestoneKind.Final, "2026-06-05", "after the draft report")]
    [InlineData(MilestoneKind.Final, "2031-06-05", "import")]
    public void A_day_that_cannot_be_is_refused_beside_the_day(MilestoneKind kind, string day, string words) =>
        Agree(kind, day).Refusal!.Should().Match<Refusal>(no => no.Code == "invalid" && no.Field == "Day" && no.Message.Contains(words));

    [Fact]
    public void Without_a_reason_nothing_is_agreed() =>
        Agree(MilestoneKind.Draft, "2026-06-01", reason: " ").Refusal!.Should().Match<Refusal>(no => no.Code == "empty" && no.Field == "Reason");

    [Fact]
    public void Of_two_who_agree_at_once_the_second_is_told() => Agree(MilestoneKind.Draft, "2026-06-01", seen: 4).Refusal!.Code.Should().Be("stale");

    private static Grains.Ledger.Rules.Decision<InspectionDatesEvent> Agree(
        MilestoneKind kind, string day, AgreedDatesState? state = null, string reason = " The schools are closed. ", long seen = 0) => AgreedDates.Agree(
            state ?? AgreedDatesState.Empty,
            0,
            Dates,
            Holidays,
            new InspectionDatesCommand.Agree { Milestone = kind, Day = Day(day), At = new TimeOnly(12, 0), Reason = reason, Seen = seen },
            "Priya Shah",
            Now);
}
