using System.Globalization;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Calendar;

[Handbook("K038", "draft 2022, paragraph 96")]
public sealed class OnSiteWeekTests
{
    [Theory]
    [InlineData("2025-09-22", "2025-09-26")]
    [InlineData("2026-05-12", "2026-05-18")]
    [InlineData("2026-05-15", "2026-05-21")]
    public void Inspectors_are_on_site_for_five_weekdays(string first, string last) =>
        OnSiteWeek.LastDay(DateOnly.Parse(first, CultureInfo.InvariantCulture)).Should().Be(DateOnly.Parse(last, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-11-29", "2026-11-23")]
    [InlineData("2026-11-30", "2026-11-30")]
    public void A_week_begins_on_its_Monday(string day, string monday) =>
        OnSiteWeek.MondayOf(DateOnly.Parse(day, CultureInfo.InvariantCulture)).Should().Be(DateOnly.Parse(monday, CultureInfo.InvariantCulture));

    [Fact]
    public void Weekdays_are_counted_backwards_over_a_weekend() =>
        OnSiteWeek.Weekdays(new DateOnly(2026, 11, 23), -2).Should().Be(new DateOnly(2026, 11, 19));

    [Fact]
    public void Saturday_and_Sunday_are_no_weekdays()
    {
        OnSiteWeek.IsWeekday(new DateOnly(2026, 11, 21)).Should().BeFalse();
        OnSiteWeek.IsWeekday(new DateOnly(2026, 11, 22)).Should().BeFalse();
        OnSiteWeek.IsWeekday(new DateOnly(2026, 11, 23)).Should().BeTrue();
    }
}
