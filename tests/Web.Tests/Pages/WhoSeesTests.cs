using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>Each page of an inspection, and who may open it.</summary>
[Collection(FaceCollection.Name)]
public sealed class WhoSeesTests(FaceFixture face)
{
    [Theory]
    [InlineData("stranger", 404, 404, 404, 404, 404)]
    [InlineData("lano", 200, 403, 403, 403, 403)]
    [InlineData("scheduler", 200, 200, 403, 403, 403)]
    [InlineData("shadow", 200, 200, 200, 403, 200)]
    [InlineData("health", 200, 200, 200, 200, 200)]
    [InlineData("lead", 200, 200, 200, 200, 200)]
    public async Task A_page_of_an_inspection_opens_to_those_whose_it_is(string who, int home, int people, int evidence, int start, int children)
    {
        var visit = face.Visit(People.Named(who));
        foreach (var (below, status) in new[] { ("", home), ("people", people), ("evidence", evidence), ("evidence/search", evidence), ("evidence/new", start), ("children", children) })
        {
            (await visit.GetAsync(face.At(below))).Status.Should().Be((HttpStatusCode)status, "{0} opens '{1}'", who, below);
        }
    }

    [Theory]
    [InlineData("stranger", 404, 404)]
    [InlineData("lano", 403, 403)]
    [InlineData("scheduler", 403, 403)]
    [InlineData("shadow", 200, 403)]
    [InlineData("health", 200, 200)]
    public async Task A_note_opens_to_those_who_read_evidence_and_its_header_to_those_who_write(string who, int read, int change)
    {
        var note = await NoteAsync();
        var visit = face.Visit(People.Named(who));

        (await visit.GetAsync(note)).Status.Should().Be((HttpStatusCode)read);
        (await visit.GetAsync(note + "/header")).Status.Should().Be((HttpStatusCode)change);
    }

    [Fact]
    public async Task A_shadow_reads_a_note_and_is_offered_nothing_to_change()
    {
        var page = await face.Visit(People.Shadow).GetAsync(await NoteAsync());

        var island = page.Find("[data-island=note]")!;
        island.GetAttribute("data-may-write").Should().Be("false");
        island.GetAttribute("data-hub").Should().Be("/live/shadow");
        page.FindAll("main a[href$=header]").Should().BeEmpty();
        page.Words.Should().Contain("Your role does not write in it");
    }

    [Fact]
    public async Task The_nominated_officer_sees_area_and_dates_only()
    {
        var page = await face.Visit(People.Lano).GetAsync(face.At(""));

        page.FindAll(".govuk-summary-list__key").Select(key => key.TextContent.Trim()).Should().Equal("Local area", "Kind", "On site", "Today");
        page.FindAll("main a").Select(a => a.GetAttribute("href")).Should().NotContain(link => link!.Contains("evidence") || link.Contains("children") || link.Contains("people"));
        page.Text.Should().NotContain(People.Lead.Name).And.NotContain(People.Shadow.Name);
    }

    [Fact]
    public async Task My_inspections_are_mine()
    {
        (await face.Visit(People.Stranger).GetAsync("/")).Words.Should().Contain("You have no part in an inspection");
        (await face.Visit(People.Shadow).GetAsync("/")).Rows.Should().ContainSingle().Which.Should().Contain("Shadow inspector");
    }

    [Theory]
    [InlineData("/inspections/0192f0c08f5e7b6a9c3d2e1f00000000")]
    [InlineData("/inspections/00000000000000000000000000000000")]
    [InlineData("/inspections/../../etc/passwd")]
    [InlineData("/local-areas/000")]
    [InlineData("/local-areas/%27%3B--")]
    [InlineData("{inspection}/evidence/0192f0c08f5e7b6a9c3d2e1f00000000")]
    [InlineData("{inspection}/children/0192f0c08f5e7b6a9c3d2e1f00000000")]
    [InlineData("{inspection}/children/CYP-01")]
    public async Task An_address_that_is_not_ours_is_not_found(string path)
    {
        var page = await face.Visit(People.Lead).GetAsync(path.Replace("{inspection}", face.At(""), StringComparison.Ordinal));

        page.Status.Should().Be(HttpStatusCode.NotFound);
        page.Heading.Should().Be("Page not found");
    }

    [Fact]
    public async Task A_note_is_not_found_under_another_inspection()
    {
        var other = await PlanTests.PlanAsync(face, "302");
        var note = await NoteAsync();

        (await face.Visit(People.Lead).GetAsync($"/inspections/{other}/evidence/{note[^32..]}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await face.Visit(People.Lead).GetAsync($"/inspections/{other}/evidence/{note[^32..]}/header")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<string> NoteAsync() => (await face.Visit(People.Lead).GetAsync(face.At("evidence"))).FindAll("tbody a")[0].GetAttribute("href")!;
}
