using System.Net;
using AreaSend.Grains.LocalAreas;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>The local areas: page by page, by words, by region. The demonstration's invented area is one of them.</summary>
[Collection(FaceCollection.Name)]
public sealed class LocalAreasTests(FaceFixture face)
{
    private const string Invented = "Westmere";

    [Theory]
    [InlineData("lead")]
    [InlineData("lano")]
    [InlineData("scheduler")]
    public async Task Every_area_is_on_exactly_one_page(string who)
    {
        var visit = face.Visit(People.Named(who));
        var (names, next) = (new List<string>(), (string?)"/local-areas");
        (await visit.GetAsync(next!)).Find(".govuk-pagination__prev").Should().BeNull("nothing comes before the first page");
        while (next is not null)
        {
            var page = await visit.GetAsync(next);
            page.Status.Should().Be(HttpStatusCode.OK);
            page.Rows.Should().HaveCountLessThanOrEqualTo(25).And.NotBeEmpty();
            names.AddRange(page.Rows.Select(row => row[0]));
            next = page.Find(".govuk-pagination__next a")?.GetAttribute("href");
        }

        names.Should().OnlyHaveUniqueItems();
        names.Where(name => !name.Contains(Invented, StringComparison.Ordinal)).Should().BeEquivalentTo(ShippedLocalAreas.Read().Select(area => area.Facts.Name)).And.HaveCount(153);
    }

    [Theory]
    [InlineData("?words=barn", "Barnet;Barnsley")]
    [InlineData("?words=BARNS", "Barnsley")]
    [InlineData("?words=370", "Barnsley")]
    [InlineData("?words=south+yorkshire&region=London", "")]
    [InlineData("?words=%25", "")]
    [InlineData("?words=%3Cscript%3Ealert(1)%3C/script%3E", "")]
    public async Task Areas_are_found_by_words_and_region(string query, string found)
    {
        var page = await face.Visit(People.Lead).GetAsync("/local-areas" + query);

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Rows.Select(row => row[0]).Should().Equal(found.Split(';', StringSplitOptions.RemoveEmptyEntries));
        page.Find(".govuk-pagination").Should().BeNull();
        page.FindAll("script").Should().OnlyContain(script => script.TextContent.Length == 0, "what was typed is text");
        if (found.Length == 0)
        {
            page.Words.Should().Contain("No local area matches");
        }
    }

    [Fact]
    public async Task A_region_filters_keeps_its_choice_and_its_pages_stay_in_it()
    {
        var visit = face.Visit(People.Lead);

        var first = await visit.GetAsync("/local-areas?region=London");
        var second = await visit.GetAsync(first.Find(".govuk-pagination__next a")!.GetAttribute("href")!);

        first.Rows.Concat(second.Rows).Should().HaveCount(33).And.OnlyContain(row => row[2] == "London");
        second.Find("select[name=region] option[selected]")!.TextContent.Should().Be("London");
        second.Find("[aria-current=page].govuk-link")!.TextContent.Should().Be("2");
        second.Find("title")!.TextContent.Should().StartWith("Local areas (page 2 of 2)");
    }

    [Theory]
    [InlineData("?page=99", "/local-areas?page=7")]
    [InlineData("?region=London&page=3", "/local-areas?region=London&page=2")]
    public async Task A_page_beyond_the_last_leads_to_the_last(string query, string last)
    {
        var answer = await face.Visit(People.Lead).GetAsync("/local-areas" + query);

        answer.Location!.OriginalString.Should().Be(last);
    }

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-1")]
    [InlineData("?page=two")]
    [InlineData("?page=99999999999")]
    [InlineData("?page=/Index")]
    public async Task A_page_that_is_no_number_is_the_first(string query) =>
        (await face.Visit(People.Lead).GetAsync("/local-areas" + query)).Rows[0][0].Should().Be("Barking and Dagenham");

    [Fact]
    public async Task An_area_shows_its_facts_and_who_may_plan_is_offered_to()
    {
        var (lead, scheduler) = (await face.Visit(People.Lead).GetAsync("/local-areas/370"), await face.Visit(People.Scheduler).GetAsync("/local-areas/370"));

        lead.Heading.Should().Be("Barnsley");
        lead.Words.Should().Contain("Yorkshire");
        lead.Find("a[href*=plan]").Should().BeNull();
        scheduler.Find("main a[href='/inspections/plan?area=370']").Should().NotBeNull();
    }
}
