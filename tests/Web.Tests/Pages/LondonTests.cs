using AreaSend.Web.Pages;

namespace AreaSend.Web.Tests.Pages;

public sealed class LondonTests
{
    [Theory]
    [InlineData("2026-11-24 09:30", "2026-11-24T09:30:00Z")]
    [InlineData("2026-07-01 09:30", "2026-07-01T08:30:00Z")]
    [InlineData("2026-10-25 01:30", "2026-10-25T01:30:00Z")]
    [InlineData("2026-03-29 01:30", "2026-03-29T01:30:00Z")]
    public void A_time_of_the_london_clock_is_an_instant_in_winter_in_summer_and_when_the_clock_changes(string local, string instant)
    {
        var typed = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);

        London.Instant(DateOnly.FromDateTime(typed), TimeOnly.FromDateTime(typed)).UtcDateTime
            .Should().Be(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);
    }

    [Theory]
    [InlineData("9:30am", "9:30am")]
    [InlineData(" 9.30 AM ", "9:30am")]
    [InlineData("14:05", "2:05pm")]
    [InlineData("2pm", "2:00pm")]
    [InlineData("12am", "12:00am")]
    [InlineData("25:00", null)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void A_time_is_read_as_people_type_it(string? text, string? time) =>
        (TypedTime.Read(text) is { } read ? TypedTime.Write(read) : null).Should().Be(time);
}
