using AreaSend.Grains.Calendar.Rules;
using AreaSend.Vocabulary;
using Xunit.Abstractions;
using static AreaSend.Rules.Tests.Calendar.GivenCalendar;

namespace AreaSend.Rules.Tests.Calendar;

[Handbook("K032", "draft 2022, paragraph 61")]
public sealed class WorkingDaysTests(ITestOutputHelper output)
{
    private const int Cases = 100_000;
    private const int Furthest = 400;

    /// <summary>Typed by hand from the almanac, so that the count does not lean on the shipped file.</summary>
    private static readonly HashSet<string> Almanac =
    [
        .. "2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27".Split(' '),
        .. "2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26".Split(' '),
        .. "2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26".Split(' '),
        .. "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26".Split(' '),
        .. "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28".Split(' '),
        .. "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28".Split(' '),
        .. "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26".Split(' '),
    ];

    [Fact]
    public void Counting_working_days_is_the_same_as_crossing_them_off_one_by_one()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        output.WriteLine($"FIGURE working days: {Cases} cases of 2022 to 2028, seed {seed}");
        var days = Enumerable.Range(0, Day("2028-12-31").DayNumber - Day("2022-01-01").DayNumber + 1).Select(Day("2022-01-01").AddDays).ToArray();
        var open = days.Select(day => (int)day.DayOfWeek is > 0 and < 6 && !Almanac.Contains($"{day:yyyy-MM-dd}")).ToArray();
        days.Zip(open).Should().OnlyContain(pair => WorkingDays.IsWorkingDay(pair.First, Holidays) == pair.Second);
        for (var i = 0; i < Cases; i++)
        {
            var (start, count) = (random.Next(days.Length), random.Next(-Furthest, Furthest + 1));
            var answer = WorkingDays.Add(days[start], count, Holidays);
            var counted = CrossedOff(open, start, count);
            (answer.Accepted ? answer.Value : (DateOnly?)null).Should().Be(counted is { } at ? days[at] : null, $"seed {seed}: {count} from {days[start]:yyyy-MM-dd}");
            if (answer.Accepted && count != 0)
            {
                WorkingDays.Between(days[start], answer.Value, Holidays).Should().Be(count, $"seed {seed}: from {days[start]:yyyy-MM-dd} to {answer.Value:yyyy-MM-dd}");
            }
        }
    }

    [Theory]
    [InlineData("2026-12-24", 1, "2026-12-29")]
    [InlineData("2026-12-29", -1, "2026-12-24")]
    [InlineData("2026-05-02", 1, "2026-05-05")]
    [InlineData("2026-05-04", 0, "2026-05-04")]
    public void Weekends_and_bank_holidays_are_passed_over(string from, int count, string reached) =>
        WorkingDays.Add(Day(from), count, Holidays).Value.Should().Be(Day(reached));

    [Fact, Handbook("K033", "gov.uk bank holidays")]
    public void Beyond_the_last_known_year_nothing_is_counted_and_the_answer_says_what_to_import()
    {
        var refusal = WorkingDays.Add(Day("2028-12-20"), 10, Holidays).Refusal!;
        refusal.Code.Should().Be("invalid");
        refusal.Source.Should().Be("K033");
        refusal.Message.Should().Be("We know the bank holidays until the end of 2028 only. Ask a scheduler to import a newer list of bank holidays from GOV.UK, one that has 2029.");
        WorkingDays.Add(Day("2029-01-02"), -1, Holidays).Accepted.Should().BeFalse();
    }

    [Fact, Handbook("K033", "gov.uk bank holidays")]
    public void Before_the_first_known_year_nothing_is_counted_either() =>
        WorkingDays.Add(Day("2022-01-04"), -1, Holidays).Refusal!.Message.Should().Contain("from the start of 2022 only");

    private static int? CrossedOff(bool[] open, int start, int count)
    {
        var ahead = count > 0
            ? Enumerable.Range(start + 1, open.Length - start - 1)
            : Enumerable.Range(0, start).Reverse();
        var passed = ahead.Where(at => open[at]).Take(Math.Abs(count)).ToList();
        return count == 0 ? start : passed.Count == Math.Abs(count) ? passed[^1] : null;
    }
}
