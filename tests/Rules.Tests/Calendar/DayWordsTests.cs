using AreaSend.Grains.Calendar.Rules;

namespace AreaSend.Rules.Tests.Calendar;

public sealed class DayWordsTests
{
    [Fact]
    public void A_day_is_written_in_full_with_or_without_its_weekday()
    {
        DateOnly day = new(2026, 11, 4);

        DayWords.Of(day).Should().Be("4 November 2026");
        DayWords.WithWeekday(day).Should().Be("Wednesday 4 November 2026");
    }
}
