using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>The schedule of all areas: a table and a year picture, for schedulers; for others there is none.</summary>
[Collection(FaceCollection.Name)]
public sealed class ScheduleTests(FaceFixture face)
{
    [Theory]
    [InlineData("lead")]
    [InlineData("lano")]
    [InlineData("stranger")]
    public async Task To_others_than_schedulers_the_schedule_is_an_unknown_page(string who)
    {
        var visit = face.Visit(People.Named(who));
        var unknown = await visit.GetAsync("/no-such-page");
        foreach (var path in new[] { "/schedule", "/schedule/year", "/schedule?region=London" })
        {
            var page = await visit.GetAsync(path);
            page.Status.Should().Be(HttpStatusCode.NotFound);
            page.Words.Should().Be(unknown.Words);
        }

        unknown.Text.Should().NotContain("/schedule");
    }

    [Fact]
    public async Task All_areas_are_in_the_table_by_name_and_a_region_narrows_it()
    {
        var visit = face.Visit(People.Scheduler);

        var all = await visit.GetAsync("/schedule");
        var london = await visit.GetAsync("/schedule?region=London");
        var odd = await visit.GetAsync("/schedule?region=Atlantis&show=%3Cscript%3E");

        all.Rows.Should().HaveCountGreaterThanOrEqualTo(153);
        all.Rows.Select(row => row[0]).Should().BeInAscendingOrder(StringComparer.Ordinal);
        london.Rows.Should().HaveCount(33).And.OnlyContain(row => row[1] == "London");
        london.Find("select[name=region] option[selected]")!.TextContent.Should().Be("London");
        odd.Status.Should().Be(HttpStatusCode.OK);
        odd.Rows.Should().BeEmpty();
    }

    [Fact]
    public async Task A_new_area_never_inspected_is_overdue_and_stands_in_this_month_of_the_year_picture()
    {
        var visit = face.Visit(People.Scheduler);

        var table = await visit.GetAsync("/schedule?show=overdue&region=North+West");
        var year = await visit.GetAsync("/schedule/year?region=North+West");

        table.Rows.Select(row => row[0]).Should().Contain(["Cumberland", "Westmorland and Furness"]);
        table.Words.Should().Contain("Full inspection by 1 April 2026: Overdue");
        year.Words.Should().Contain("Full overdue");
        year.FindAll("thead th").Should().HaveCount(13);
    }

    [Theory]
    [InlineData("2027", "2027")]
    [InlineData("1999", null)]
    [InlineData("soon", null)]
    public async Task A_year_that_is_not_offered_is_this_year(string asked, string? shown)
    {
        var page = await face.Visit(People.Scheduler).GetAsync($"/schedule/year?year={asked}");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Heading.Should().Be($"Schedule {shown ?? page.Find("select[name=year] option")!.GetAttribute("value")}");
    }
}
