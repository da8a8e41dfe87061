using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Calendar.GivenCalendar;

namespace AreaSend.Rules.Tests.Calendar;

[Handbook("K032", "draft 2022, paragraph 61")]
public sealed class BankHolidaysTests
{
    [Theory, Handbook("K033", "gov.uk bank holidays")]
    [InlineData("2022-06-03", "Platinum Jubilee bank holiday")]
    [InlineData("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II")]
    [InlineData("2023-05-08", "Bank holiday for the coronation of King Charles III")]
    public void Holidays_that_came_once_only_are_known(string day, string title) => Holidays.TitleOf(Day(day)).Should().Be(title);

    [Fact]
    public void A_holiday_on_a_weekend_is_known_on_the_day_on_which_it_is_observed()
    {
        Holidays.TitleOf(Day("2026-12-26")).Should().BeNull("it is a Saturday");
        Holidays.TitleOf(Day("2026-12-28")).Should().Be("Boxing Day");
    }

    [Fact]
    public void The_shipped_holidays_are_those_of_whole_years()
    {
        Holidays.FirstKnownDay.Should().Be(Day("2022-01-01"));
        Holidays.LastKnownDay.Should().Be(Day("2028-12-31"));
        Holidays.List.Holidays.Should().HaveCount(59);
        Holidays.Knows(Day("2028-12-31")).Should().BeTrue();
        Holidays.Knows(Day("2029-01-01")).Should().BeFalse();
        Holidays.Knows(Day("2021-12-31")).Should().BeFalse();
    }

    [Fact]
    public void The_holidays_of_a_stretch_of_days_are_found() =>
        Holidays.Between(Day("2026-04-03"), Day("2026-05-04")).Select(one => one.Title).Should().Equal("Good Friday", "Easter Monday", "Early May bank holiday");
}
