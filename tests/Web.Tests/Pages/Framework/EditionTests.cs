using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Framework;

/// <summary>The editions: each value with its source, and marked where it is presumed.</summary>
[Collection(FaceCollection.Name)]
public sealed class EditionTests(FaceFixture face)
{
    [Theory]
    [InlineData("lead")]
    [InlineData("lano")]
    [InlineData("scheduler")]
    public async Task Everyone_sees_all_editions_newest_first(string who)
    {
        var page = await face.Visit(People.Named(who)).GetAsync("/framework");

        page.Rows.Select(row => row[0]).Should().Equal("July 2025", "June 2025", "April 2024", "January 2024", "November 2022", "June 2022 draft");
        page.Rows[^1][1].Should().Be("Never in force: a draft");
        page.Rows[0][1].Should().Be("In force from 7 July 2025");
    }

    [Fact]
    public async Task What_is_inherited_is_marked_presumed_with_its_source()
    {
        var page = await face.Visit(People.Lead).GetAsync("/framework/2025-07");

        var draft = page.Rows.Single(row => row[0].StartsWith("From the end of the inspection to the draft report", StringComparison.Ordinal));
        draft[1].Should().Be("14 working days");
        draft[2].Should().Be("Presumed Area SEND inspections: framework and handbook, consultation draft, June 2022, paragraph 110");
        page.Rows.Single(row => row[0].StartsWith("Monitoring visits in any 12 months", StringComparison.Ordinal))[2].Should().NotContain("Presumed");
        page.Rows.Count(row => row[0].StartsWith("11. ", StringComparison.Ordinal)).Should().Be(1, "there are eleven criteria");
    }

    [Fact]
    public async Task Nothing_of_the_draft_is_presumed() =>
        (await face.Visit(People.Lead).GetAsync("/framework/2022-draft")).FindAll("main .govuk-tag").Should().BeEmpty();

    [Theory]
    [InlineData("/framework/1999")]
    [InlineData("/framework/NOT AN ID")]
    public async Task An_edition_that_is_not_there_is_not_found(string path) =>
        (await face.Visit(People.Lead).GetAsync(path)).Status.Should().Be(HttpStatusCode.NotFound);
}
