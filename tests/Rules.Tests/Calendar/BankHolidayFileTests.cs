using AreaSend.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Calendar.GivenCalendar;

namespace AreaSend.Rules.Tests.Calendar;

[Handbook("K032", "gov.uk bank holidays")]
public sealed class BankHolidayFileTests
{
    private const string Christmas = """{"title":"Christmas Day","date":"2029-12-25","notes":"","bunting":true}""";

    [Fact]
    public void A_file_of_the_government_is_read_with_its_days_in_order()
    {
        var list = BankHolidayFile.Read(File(Christmas, """{"title":" New Year’s Day ","date":"2029-01-01","notes":"Substitute day","bunting":true}""")).Value!;
        list.Holidays.Should().Equal(
            new BankHoliday(Day("2029-01-01"), "New Year’s Day", "Substitute day"), new BankHoliday(Day("2029-12-25"), "Christmas Day", ""));
        list.FirstKnownDay.Should().Be(Day("2029-01-01"));
        list.LastKnownDay.Should().Be(Day("2029-12-31"));
    }

    [Fact]
    public void A_last_year_that_stops_before_Christmas_is_left_out()
    {
        var list = BankHolidayFile.Read(File(Christmas, """{"title":"New Year’s Day","date":"2030-01-01"}""")).Value!;
        list.LastKnownDay.Should().Be(Day("2029-12-31"));
        list.Holidays.Should().ContainSingle();
    }

    [Theory]
    [InlineData("", "empty", "Choose the file")]
    [InlineData("  \n", "empty", "Choose the file")]
    [InlineData("<html>", "invalid", "no JSON from line 1")]
    [InlineData("{\n\"england-and-wales\": {", "invalid", "no JSON from line 2")]
    [InlineData("[]", "invalid", "no part \"england-and-wales\"")]
    [InlineData("""{"scotland":{}}""", "invalid", "no part \"england-and-wales\"")]
    [InlineData("""{"england-and-wales":[]}""", "invalid", "no part \"england-and-wales\"")]
    [InlineData("""{"england-and-wales":{"events":{}}}""", "invalid", "no list \"events\"")]
    [InlineData("""{"england-and-wales":{"events":[]}}""", "invalid", "lists no bank holidays")]
    [InlineData("""{"england-and-wales":{"events":[7]}}""", "invalid", "Bank holiday 1 of england-and-wales has no date")]
    [InlineData("""{"england-and-wales":{"events":[{"title":"Christmas Day","date":"25/12/2029"}]}}""", "invalid", "has no date such as 2026-12-25")]
    [InlineData("""{"england-and-wales":{"events":[{"title":"Christmas Day","date":"2029-12-32"}]}}""", "invalid", "has no date such as 2026-12-25")]
    [InlineData("""{"england-and-wales":{"events":[{"title":"Christmas Day","date":"2027-12-25"}]}}""", "invalid", "25 December 2027, a Saturday")]
    [InlineData("""{"england-and-wales":{"events":[{"date":"2029-12-25"}]}}""", "invalid", "25 December 2029, has no good title")]
    [InlineData("""{"england-and-wales":{"events":[{"title":"a\nb","date":"2029-12-25"}]}}""", "invalid", "has no good title")]
    [InlineData("""{"england-and-wales":{"events":[{"title":"a","date":"2029-12-25"},{"title":"b","date":"2029-12-25"}]}}""", "invalid", "25 December 2029 twice")]
    [InlineData("""{"england-and-wales":{"events":[{"title":"New Year’s Day","date":"2029-01-01"}]}}""", "invalid", "no Christmas holiday in 2029")]
    [InlineData("""{"england-and-wales":{"events":[{"title":"a","date":"2029-12-25"},{"title":"b","date":"2031-12-25"}]}}""", "invalid", "no Christmas holiday in 2030")]
    public void A_file_that_is_malformed_is_refused_with_what_is_wrong(string text, string code, string words)
    {
        var refusal = BankHolidayFile.Read(text).Refusal!;
        refusal.Code.Should().Be(code);
        refusal.Message.Should().Contain(words);
        refusal.Field.Should().Be("File");
    }

    [Fact]
    public void A_title_of_a_whole_page_and_a_note_of_a_whole_page_are_refused()
    {
        BankHolidayFile.Read(File($$"""{"title":"{{new string('a', 101)}}","date":"2029-12-25"}""")).Refusal!.Message.Should().Contain("no good title");
        BankHolidayFile.Read(File($$"""{"title":"a","notes":"{{new string('a', 101)}}","date":"2029-12-25"}""")).Refusal!.Message.Should().Contain("The note of bank holiday 1");
    }

    [Fact]
    public void A_file_of_millions_of_characters_is_not_even_read() =>
        BankHolidayFile.Read(new string(' ', 9) + new string('[', BankHolidayFile.MostCharacters)).Refusal!.Code.Should().Be("too-long");

    private static string File(params string[] events) => $$"""{"england-and-wales":{"division":"england-and-wales","events":[{{string.Join(',', events)}}]},"scotland":7}""";
}
