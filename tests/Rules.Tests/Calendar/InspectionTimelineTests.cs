using AreaSend.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Calendar.GivenCalendar;

namespace AreaSend.Rules.Tests.Calendar;

[Handbook("K034", "draft 2022, paragraph 61"), Handbook("K035", "handbook page, update history"), Handbook("K037", "draft 2022, paragraph 96"), Handbook("K041", "draft 2022, paragraph 61")]
public sealed class InspectionTimelineTests
{
    /// <summary>First on-site day; then notification, first and second information, surveys close, off-site fieldwork, feedback, draft, comments, final, complaint, publication.</summary>
    public static TheoryData<string, string, string> Worked => new()
    {
        { "Ealing, September 2025", "2025-09-22", "2025-09-08 2025-09-09 2025-09-12 2025-09-15 2025-09-18 2025-09-26 2025-10-16 2025-10-30 2025-11-07 2025-11-14 2025-11-19" },
        { "a bank holiday in week 2", "2026-05-11", "2026-04-24 2026-04-27 2026-04-30 2026-05-01 2026-05-07 2026-05-15 2026-06-05 2026-06-19 2026-06-29 2026-07-06 2026-07-09" },
        { "a bank holiday in week 1", "2026-05-18", "2026-05-01 2026-05-05 2026-05-08 2026-05-11 2026-05-14 2026-05-22 2026-06-12 2026-06-26 2026-07-06 2026-07-13 2026-07-16" },
        { "over Christmas", "2025-12-08", "2025-11-24 2025-11-25 2025-11-28 2025-12-01 2025-12-04 2025-12-12 2026-01-06 2026-01-20 2026-01-28 2026-02-04 2026-02-09" },
    };

    private static readonly MilestoneKind[] Columns =
    [
        MilestoneKind.Notification, MilestoneKind.FirstInformation, MilestoneKind.SecondInformation, MilestoneKind.SurveysClose, MilestoneKind.OffSite, MilestoneKind.Feedback,
        MilestoneKind.Draft, MilestoneKind.Comments, MilestoneKind.Final, MilestoneKind.Complaint, MilestoneKind.Publication,
    ];

    [Theory, MemberData(nameof(Worked))]
    public void The_worked_timetables_come_out_date_for_date(string which, string first, string expected)
    {
        var days = InspectionTimeline.FromOnSite(Day(first), Counts, Holidays).Value.ToDictionary(one => one.Kind, one => one.Day);
        Columns.Select(kind => days[kind]).Should().Equal(expected.Split(' ').Select(Day), which);
        days[MilestoneKind.OnSite].Should().Be(Day(first));
        days[MilestoneKind.SurveysOpen].Should().Be(days[MilestoneKind.Notification]);
    }

    [Theory, MemberData(nameof(Worked))]
    public void From_the_notification_day_the_same_timetable_comes_out(string which, string first, string expected) =>
        InspectionTimeline.FromNotification(Day(expected[..10]), Counts, Holidays).Value.Should().Equal(InspectionTimeline.FromOnSite(Day(first), Counts, Holidays).Value, which);

    [Theory]
    [InlineData("2025-09-22", "2025-09-16")]
    [InlineData("2026-05-11", "2026-05-05")]
    [InlineData("2026-05-18", "2026-05-12")]
    [InlineData("2025-12-08", "2025-12-02")]
    public void Surveys_close_a_day_later_when_the_notification_day_does_not_count(string first, string close) =>
        InspectionTimeline.FromOnSite(Day(first), Counts with { SurveysCountNotification = false }, Holidays).Value[(int)MilestoneKind.SurveysClose].Day.Should().Be(Day(close));

    [Fact]
    public void Every_way_round_over_seven_years_the_notification_is_ten_working_days_before_the_first_day_on_site_and_eight_before_fieldwork()
    {
        for (var day = Day("2022-02-01"); day < Day("2028-10-01"); day = day.AddDays(1))
        {
            var timeline = InspectionTimeline.FromNotification(day, Counts, Holidays);
            timeline.Accepted.Should().Be(WorkingDays.IsWorkingDay(day, Holidays));
            if (timeline.Accepted)
            {
                timeline.Value.Select(one => one.Kind).Should().Equal(Enum.GetValues<MilestoneKind>());
                timeline.Value[(int)MilestoneKind.Notification].Day.Should().Be(day);
                WorkingDays.Between(day, timeline.Value[(int)MilestoneKind.OnSite].Day, Holidays).Should().Be(10);
                WorkingDays.Between(day, timeline.Value[(int)MilestoneKind.OffSite].Day, Holidays).Should().Be(8);
            }
        }
    }

    [Fact]
    public void Deadlines_have_their_times_on_the_clock()
    {
        var timeline = InspectionTimeline.FromOnSite(Day("2025-09-22"), Counts, Holidays).Value;
        timeline[(int)MilestoneKind.FirstInformation].At.Should().Be(new TimeOnly(12, 0));
        timeline[(int)MilestoneKind.ChildrenChosen].Should().Be(new Milestone(MilestoneKind.ChildrenChosen, Day("2025-09-09"), new TimeOnly(17, 0)));
        timeline[(int)MilestoneKind.SecondInformation].At.Should().Be(new TimeOnly(17, 0));
        timeline[(int)MilestoneKind.Draft].At.Should().BeNull();
    }

    [Fact]
    public void Comments_are_counted_from_the_day_agreed_for_the_draft_and_the_final_report_is_not()
    {
        var agreed = new Dictionary<MilestoneKind, DateOnly> { [MilestoneKind.Draft] = Day("2025-10-10") };
        var timeline = InspectionTimeline.FromOnSite(Day("2025-09-22"), Counts, Holidays, agreed).Value;
        timeline[(int)MilestoneKind.Draft].Day.Should().Be(Day("2025-10-16"), "the day worked out is kept beside the day agreed");
        timeline[(int)MilestoneKind.Comments].Day.Should().Be(Day("2025-10-24"));
        timeline[(int)MilestoneKind.Final].Day.Should().Be(Day("2025-11-07"));
    }

    [Theory]
    [InlineData("2026-05-04", "4 May 2026 is a bank holiday: Early May bank holiday.")]
    [InlineData("2026-05-09", "9 May 2026 is a Saturday.")]
    public void The_first_day_on_site_and_the_notification_must_be_working_days(string day, string words)
    {
        var first = InspectionTimeline.FromOnSite(Day(day), Counts, Holidays).Refusal!;
        first.Should().Match<Refusal>(no => no.Code == "invalid" && no.Field == "FirstOnSiteDay" && no.Message.EndsWith(words, StringComparison.Ordinal));
        var told = InspectionTimeline.FromNotification(Day(day), Counts, Holidays).Refusal!;
        told.Should().Match<Refusal>(no => no.Code == "invalid" && no.Field == "Notification" && no.Message.EndsWith(words, StringComparison.Ordinal));
    }

    [Theory, Handbook("K033", "gov.uk bank holidays")]
    [InlineData("2028-12-04")]
    [InlineData("2029-03-05")]
    [InlineData("2022-01-10")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Where_a_date_lies_beyond_the_known_years_the_answer_says_what_to_import(string day)
    {
        InspectionTimeline.FromOnSite(Day(day), Counts, Holidays).Refusal!.Should().Match<Refusal>(no => no.Source == "K033" && no.Message.Contains("import"));
        InspectionTimeline.FromNotification(Day(day == "2022-01-10" ? "2021-12-20" : day), Counts, Holidays).Refusal!.Source.Should().Be("K033");
    }

    [Theory, Handbook("K036", "draft 2022, paragraph 61"), Handbook("K038", "draft 2022, paragraph 96")]
    [InlineData("2025-09-22", "")]
    [InlineData("2026-05-11", "")]
    [InlineData("2026-05-18", "")]
    [InlineData("2025-09-23", "K036")]
    [InlineData("2026-05-22", "K036 K038")]
    [InlineData("2026-11-25", "K036")]
    public void A_notification_that_is_no_Monday_without_a_bank_holiday_and_a_bank_holiday_on_site_are_unusual(string first, string rules) =>
        InspectionTimeline.Unusual(InspectionTimeline.FromOnSite(Day(first), Counts, Holidays).Value, Holidays).Select(no => no.Source)
            .Should().Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
