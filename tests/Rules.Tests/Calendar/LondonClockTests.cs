using AreaSend.Grains.Calendar.Rules;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Calendar.GivenCalendar;

namespace AreaSend.Rules.Tests.Calendar;

[Handbook("K039", "draft 2022, paragraph 159")]
public sealed class LondonClockTests
{
    [Theory]
    [InlineData("2026-03-27", 17, "2026-03-27T17:00:00Z")]
    [InlineData("2026-03-30", 17, "2026-03-30T16:00:00Z")]
    [InlineData("2026-10-23", 12, "2026-10-23T11:00:00Z")]
    [InlineData("2026-10-26", 12, "2026-10-26T12:00:00Z")]
    public void Noon_and_five_oclock_are_told_by_the_clock_in_London_in_summer_and_winter(string day, int hour, string instant)
    {
        var at = LondonClock.Instant(Day(day), new TimeOnly(hour, 0));
        at.UtcDateTime.Should().Be(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);
        LondonClock.DayOf(at).Should().Be(Day(day));
        LondonClock.TimeOf(at).Should().Be(new TimeOnly(hour, 0));
    }

    [Fact]
    public void The_hour_that_the_clock_shows_twice_is_the_later_one() =>
        LondonClock.Instant(Day("2026-10-25"), new TimeOnly(1, 30)).UtcDateTime.Should().Be(new DateTime(2026, 10, 25, 1, 30, 0, DateTimeKind.Utc));

    [Fact]
    public void The_hour_that_the_clock_leaves_out_is_an_hour_on() =>
        LondonClock.TimeOf(LondonClock.Instant(Day("2026-03-29"), new TimeOnly(1, 30))).Should().Be(new TimeOnly(2, 30));

    [Fact]
    public void Half_an_hour_before_midnight_in_summer_time_is_still_today_in_London() =>
        LondonClock.DayOf(new DateTimeOffset(2026, 6, 30, 22, 30, 0, TimeSpan.Zero)).Should().Be(Day("2026-06-30"));

    [Fact]
    public void Midnight_in_London_comes_an_hour_early_in_summer() =>
        LondonClock.DayOf(new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero)).Should().Be(Day("2026-07-01"));
}
