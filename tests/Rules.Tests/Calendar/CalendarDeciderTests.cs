using System.Text.Json;
using AreaSend.Calendar;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Calendar.GivenCalendar;

namespace AreaSend.Rules.Tests.Calendar;

[Handbook("K033", "gov.uk bank holidays")]
public sealed class CalendarDeciderTests
{
    private static readonly BankHolidayList Shipped = ShippedBankHolidays.Read();
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_newer_list_is_imported_and_the_years_that_it_lacks_are_kept()
    {
        var imported = Imported(File("2028-12-25", "2028-12-26", "2029-12-25"));
        imported.By.Should().Be("Sam Whitfield");
        imported.At.Should().Be(Now);
        imported.FirstKnownDay.Should().Be(Day("2022-01-01"));
        imported.LastKnownDay.Should().Be(Day("2029-12-31"));
        imported.Holidays.Count(one => one.Day.Year < 2028).Should().Be(Shipped.Holidays.Count(one => one.Day.Year < 2028));
        imported.Holidays.Where(one => one.Day.Year >= 2028).Select(one => one.Day).Should().Equal(Day("2028-12-25"), Day("2028-12-26"), Day("2029-12-25"));
    }

    [Fact]
    public void The_imported_list_is_in_use_until_a_longer_one_ships_with_the_product()
    {
        var state = CalendarState.Empty.Evolve(Imported(File("2028-12-25", "2029-12-25")));
        CalendarDecider.InUse(CalendarState.Empty, Shipped).Should().Be(Shipped);
        CalendarDecider.InUse(state, Shipped).LastKnownDay.Should().Be(Day("2029-12-31"));
        CalendarDecider.IsImported(state, Shipped with { LastKnownDay = Day("2030-12-31") }).Should().BeFalse();
    }

    [Fact]
    public void A_list_with_a_holiday_more_in_a_known_year_is_imported() =>
        CalendarDecider.Import(CalendarState.Empty, Shipped, 0, new CalendarCommand.Import { File = Text([.. Shipped.Holidays, new BankHoliday(Day("2028-07-03"), "A new one", "")]) }, "Sam", Now)
            .Events.Should().ContainSingle();

    [Fact]
    public void A_list_that_is_older_than_the_one_in_use_is_refused_with_both_years()
    {
        var refusal = Refused(File("2026-12-25", "2027-12-27"));
        refusal.Code.Should().Be("invalid");
        refusal.Field.Should().Be("File");
        refusal.Message.Should().Be("This file is older than the list in use: it ends with 2027, the list in use with 2028. Download the newest file from GOV.UK.");
    }

    [Fact]
    public void A_list_that_leaves_a_year_out_between_is_refused() => Refused(File("2030-12-25")).Message.Should().Contain("begins with 2030");

    [Fact]
    public void The_list_in_use_is_not_imported_twice() => Refused(Text([.. Shipped.Holidays])).Code.Should().Be("exists");

    [Fact]
    public void A_malformed_file_is_refused() => Refused("{").Message.Should().Contain("no JSON");

    [Fact]
    public void Of_two_schedulers_who_import_at_the_same_time_the_second_is_told() =>
        CalendarDecider.Import(CalendarState.Empty, Shipped, 3, new CalendarCommand.Import { File = File("2028-12-25", "2029-12-25"), Seen = 2 }, "Sam", Now).Refusal!.Code.Should().Be("stale");

    private static CalendarEvent.BankHolidaysImported Imported(string file) =>
        (CalendarEvent.BankHolidaysImported)CalendarDecider.Import(CalendarState.Empty, Shipped, 0, new CalendarCommand.Import { File = file, Seen = 0 }, "Sam Whitfield", Now).Events.Single();

    private static Refusal Refused(string file) => CalendarDecider.Import(CalendarState.Empty, Shipped, 0, new CalendarCommand.Import { File = file }, "Sam", Now).Refusal!;

    private static string File(params string[] days) => Text([.. days.Select(day => new BankHoliday(Day(day), "Christmas Day", ""))]);

    private static string Text(BankHoliday[] holidays) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["england-and-wales"] = new { events = holidays.Select(one => new { title = one.Title, date = $"{one.Day:yyyy-MM-dd}", notes = one.Note }) },
    });
}
