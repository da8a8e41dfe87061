using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections.Dates;

/// <summary>The dates of one inspection: worked out, and agreed otherwise.</summary>
[Collection(FaceCollection.Name)]
public sealed class DatesTests(FaceFixture face)
{
    [Fact]
    public async Task The_lead_agrees_another_date_and_both_stand_on_the_page()
    {
        var visit = face.Visit(People.Lead);
        var page = await visit.GetAsync(face.At("dates"));
        page.Rows.Should().HaveCount(14);
        var workedOut = page.Rows.Single(row => row[0] == "Draft report at the latest")[1];

        var answer = await visit.SubmitAsync(page, Typed("Draft", NextWorkingDay(workedOut), "5pm", "Two inspectors are ill."));

        answer.Status.Should().Be(HttpStatusCode.Redirect);
        var row = (await visit.FollowAsync(answer)).Rows.Single(one => one[0] == "Draft report at the latest");
        row[1].Should().Be(workedOut, "the date worked out is kept");
        row[2].Should().Contain("5pm. Two inspectors are ill. Agreed by Priya Shah.");
    }

    [Theory]
    [InlineData("", "1 5 2026", "", "Because.", "Milestone", "Select a deadline")]
    [InlineData("Draft", "31 2 2026", "", "Because.", "Day", "Enter the day agreed, for example 1 5 2026")]
    [InlineData("Draft", "1 5 2026", "soon", "Because.", "Time", "Enter a time such as 5pm, or leave it out")]
    [InlineData("Draft", "25 12 2028", "", "Because.", "Day", "The day agreed must be a working day, and this one is a bank holiday: Christmas Day.")]
    [InlineData("OnSite", "1 6 2028", "", "Because.", "Milestone", null)]
    [InlineData("Draft", "1 6 2028", "", " ", "Reason", "Enter the reason.")]
    public async Task What_cannot_be_agreed_is_said_at_its_field(string milestone, string day, string time, string reason, string field, string? sentence)
    {
        var visit = face.Visit(People.Lead);

        var answer = await visit.SubmitAsync(await visit.GetAsync(face.At("dates")), Typed(milestone, day, time, reason));

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.ErrorAt(field).Should().NotBeNullOrEmpty();
        sentence?.Should().Be(answer.ErrorAt(field));
    }

    [Theory]
    [InlineData("health")]
    [InlineData("shadow")]
    [InlineData("scheduler")]
    public async Task Others_in_the_inspection_read_the_dates_and_agree_none(string who) =>
        (await face.Visit(People.Named(who)).GetAsync(face.At("dates"))).FindAll("main form").Should().BeEmpty();

    [Fact]
    public async Task A_stranger_finds_no_dates() => (await face.Visit(People.Stranger).GetAsync(face.At("dates"))).Status.Should().Be(HttpStatusCode.NotFound);

    private static string NextWorkingDay(string day)
    {
        var date = DateOnly.ParseExact(day, "dddd d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")).AddDays(7);
        return $"{date.Day} {date.Month} {date.Year}";
    }

    private static Dictionary<string, string> Typed(string milestone, string day, string time, string reason)
    {
        var parts = day.Split(' ');
        return new(StringComparer.Ordinal)
        {
            ["Milestone"] = milestone,
            ["Day.day"] = parts[0],
            ["Day.month"] = parts[1],
            ["Day.year"] = parts[2],
            ["Time"] = time,
            ["Reason"] = reason,
        };
    }
}
