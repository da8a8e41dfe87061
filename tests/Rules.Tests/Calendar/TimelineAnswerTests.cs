using AreaSend.Calendar;
using AreaSend.Framework;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Framework;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Calendar.GivenCalendar;

namespace AreaSend.Rules.Tests.Calendar;

[Handbook("K001", "summary of changes to July 2025")]
public sealed class TimelineAnswerTests
{
    [Theory]
    [InlineData("2025-07-21", "2025-07", "notified on 7 July 2025, the day on which the edition came into force")]
    [InlineData("2025-07-18", "2025-06", "notified on 4 July 2025")]
    public void Dates_are_worked_out_with_the_edition_in_force_on_the_notification_day(string first, string edition, string why)
    {
        var answer = TimelineAnswer.Of(new TimelineQuestion { Day = Day(first) }, null, Editions.InForceOn, Holidays).Value!;
        answer.Edition.Should().Be(new EditionId(edition), why);
    }

    [Fact]
    public void An_edition_can_be_asked_for()
    {
        var draft = Editions.Of(new EditionId("2022-draft"))!;
        TimelineAnswer.Of(new TimelineQuestion { Day = Day("2025-09-22") }, draft, Editions.InForceOn, Holidays).Value!.EditionTitle.Should().Be("June 2022 draft");
    }

    [Fact]
    public void The_answer_names_the_bank_holidays_that_were_passed_over_and_what_is_unusual()
    {
        var answer = TimelineAnswer.Of(new TimelineQuestion { Day = Day("2026-04-23"), IsNotification = true }, null, Editions.InForceOn, Holidays).Value!;
        answer.Milestones[(int)MilestoneKind.OnSite].Day.Should().Be(Day("2026-05-08"));
        answer.Holidays.Select(one => one.Title).Should().Equal("Early May bank holiday", "Spring bank holiday");
        answer.Unusual.Should().BeEmpty("the bank holiday in week 2 moved the notification");
        TimelineAnswer.Of(new TimelineQuestion { Day = Day("2026-06-17"), IsNotification = true }, null, Editions.InForceOn, Holidays).Value!.Unusual.Should().ContainSingle(one => one.Source == "K036");
    }

    [Fact]
    public void A_refusal_stands_at_the_day() =>
        TimelineAnswer.Of(new TimelineQuestion { Day = Day("2026-05-02") }, null, Editions.InForceOn, Holidays).Refusal!.Field.Should().Be("Day");
}
