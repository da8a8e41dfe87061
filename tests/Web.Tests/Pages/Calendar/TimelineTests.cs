using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Calendar;

/// <summary>The dates of an inspection, read off the page.</summary>
[Collection(FaceCollection.Name)]
public sealed class TimelineTests(FaceFixture face)
{
    private const string Ealing =
        "Monday 8 September 2025;Monday 8 September 2025;Tuesday 9 September 2025, midday;Tuesday 9 September 2025, 5pm;Friday 12 September 2025, 5pm;Monday 15 September 2025;Thursday 18 September 2025;Monday 22 September 2025;Friday 26 September 2025;Thursday 16 October 2025;Thursday 30 October 2025;Friday 7 November 2025;Friday 14 November 2025;Wednesday 19 November 2025";

    private const string WeekTwo =
        "Friday 24 April 2026;Friday 24 April 2026;Monday 27 April 2026, midday;Monday 27 April 2026, 5pm;Thursday 30 April 2026, 5pm;Friday 1 May 2026;Thursday 7 May 2026;Monday 11 May 2026;Friday 15 May 2026;Friday 5 June 2026;Friday 19 June 2026;Monday 29 June 2026;Monday 6 July 2026;Thursday 9 July 2026";

    private const string WeekOne =
        "Friday 1 May 2026;Friday 1 May 2026;Tuesday 5 May 2026, midday;Tuesday 5 May 2026, 5pm;Friday 8 May 2026, 5pm;Monday 11 May 2026;Thursday 14 May 2026;Monday 18 May 2026;Friday 22 May 2026;Friday 12 June 2026;Friday 26 June 2026;Monday 6 July 2026;Monday 13 July 2026;Thursday 16 July 2026";

    private const string Christmas =
        "Monday 24 November 2025;Monday 24 November 2025;Tuesday 25 November 2025, midday;Tuesday 25 November 2025, 5pm;Friday 28 November 2025, 5pm;Monday 1 December 2025;Thursday 4 December 2025;Monday 8 December 2025;Friday 12 December 2025;Tuesday 6 January 2026;Tuesday 20 January 2026;Wednesday 28 January 2026;Wednesday 4 February 2026;Monday 9 February 2026";

    [Theory]
    [InlineData("on-site", "22", "9", "2025", Ealing)]
    [InlineData("notification", "8", "9", "2025", Ealing)]
    [InlineData("on-site", "11", "5", "2026", WeekTwo)]
    [InlineData("notification", "24", "4", "2026", WeekTwo)]
    [InlineData("on-site", "18", "5", "2026", WeekOne)]
    [InlineData("notification", "1", "5", "2026", WeekOne)]
    [InlineData("on-site", "8", "12", "2025", Christmas)]
    [InlineData("notification", "24", "11", "2025", Christmas)]
    public async Task The_worked_timetables_stand_on_the_page_date_for_date(string from, string day, string month, string year, string expected)
    {
        var page = await face.Visit(People.Lano).GetAsync($"/calendar/timeline?From={from}&Day.day={day}&Day.month={month}&Day.year={year}");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Rows.Select(row => row[1]).Should().Equal(expected.Split(';'));
    }

    [Theory]
    [InlineData("From=on-site&Day.day=31&Day.month=2&Day.year=2026", "Day", "Enter a day, for example 22 9 2025")]
    [InlineData("From=on-site&Day.day=4&Day.month=5&Day.year=2026", "Day", "The first on-site day must be a working day. 4 May 2026 is a bank holiday: Early May bank holiday.")]
    [InlineData("From=notification&Day.day=2&Day.month=5&Day.year=2026", "Day", "The notification day must be a working day. 2 May 2026 is a Saturday.")]
    [InlineData("From=on-site&Day.day=8&Day.month=1&Day.year=2035", "Day", null)]
    [InlineData("From=soon&Day.day=11&Day.month=5&Day.year=2026", "From", "Select the day to count from")]
    [InlineData("From=on-site&Day.day=11&Day.month=5&Day.year=2026&Edition=1999", "Edition", "There is no such edition. Choose one from the list of editions.")]
    [InlineData("From=on-site&Day.day=11&Day.month=5&Day.year=2026&Edition=%3Cscript%3E", "Edition", "Select an edition")]
    public async Task What_cannot_be_worked_out_is_said_at_its_field(string query, string field, string? sentence)
    {
        var page = await face.Visit(People.Lead).GetAsync("/calendar/timeline?" + query);

        page.ErrorAt(field).Should().NotBeNullOrEmpty();
        sentence?.Should().Be(page.ErrorAt(field));
        page.Find(page.Errors.Single().Field!).Should().NotBeNull();
    }

    [Fact]
    public async Task A_notification_that_is_no_Monday_is_remarked_on() =>
        (await face.Visit(People.Lead).GetAsync("/calendar/timeline?From=on-site&Day.day=25&Day.month=11&Day.year=2026")).Words.Should().Contain("notified on a Wednesday");
}
