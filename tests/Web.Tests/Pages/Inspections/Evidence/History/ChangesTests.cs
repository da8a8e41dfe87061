using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

/// <summary>What changed between two versions of a note.</summary>
[Collection(FaceCollection.Name)]
public sealed class ChangesTests(FaceFixture face)
{
    [Fact]
    public async Task What_was_added_is_marked_with_who_wrote_it_and_what_was_removed_is_left_in()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"), (People.Health, "Second"));
        var visit = face.Visit(People.Lead);
        await visit.SubmitAsync(await visit.GetAsync($"{note.History}/1"), button: "Restore this version");

        var added = await note.ReadAsync(People.Shadow, "/changes?from=1&to=2");
        var removed = await note.ReadAsync(People.Shadow, "/changes?from=2&to=3");

        added.FindAll(".app-text ins").Select(one => one.TextContent).Should().Equal("added by Yusuf Demir: Second");
        added.FindAll(".app-text del").Should().BeEmpty();
        added.Find(".govuk-body-l")!.TextContent.Should().Be("1 passage added by Yusuf Demir.");
        added.FindAll(".app-text p").Select(p => p.TextContent).Should().Contain("First");
        removed.FindAll(".app-text del").Select(one => one.TextContent).Should().Equal("removed: Second");
        removed.Find(".govuk-body-l")!.TextContent.Should().Be("1 passage removed.");
    }

    [Fact]
    public async Task A_version_compared_with_itself_has_not_changed()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"));

        (await note.ReadAsync(People.Shadow, "/changes?from=1&to=1")).Find(".govuk-body-l")!.TextContent
            .Should().Be("Nothing changed in the text between these two versions.");
    }

    [Fact]
    public async Task Two_versions_in_the_wrong_order_are_refused_in_words_with_a_way_to_swap_them()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"), (People.Lead, "Second"));

        var page = await note.ReadAsync(People.Shadow, "/changes?from=2&to=1");

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.ErrorAt("from").Should().Be("The earlier version must come before the later one. Swap them, or choose others.");
        page.Errors.Should().Equal((page.ErrorAt("from")!, "#from"));
        page.Find("main a[href*=changes]")!.GetAttribute("href").Should().Be($"{note.History}/changes?from=1&to=2");
        page.FindAll("select option[selected]").Select(one => one.GetAttribute("value")).Should().Equal("2", "1");
    }

    [Theory]
    [InlineData("?from=0", "to", "Select the later version")]
    [InlineData("?to=1", "from", "Select the earlier version")]
    [InlineData("?from=x&to=1", "from", "Select the earlier version")]
    [InlineData("?from=-1&to=1", "from", "Select the earlier version")]
    [InlineData("?from=99999999999999999999&to=1", "from", "Select the earlier version")]
    public async Task A_version_that_was_not_chosen_is_asked_for(string query, string field, string sentence)
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"));

        var page = await note.ReadAsync(People.Shadow, $"/changes{query}");

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.ErrorAt(field).Should().Be(sentence);
        page.FindAll(".app-text").Should().BeEmpty();
    }

    [Fact]
    public async Task Without_two_versions_the_page_asks_which()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"));

        var page = await note.ReadAsync(People.Shadow, "/changes");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Errors.Should().BeEmpty();
        page.FindAll("select[name=from] option").Select(one => one.GetAttribute("value")).Should().Equal("1", "0");
    }
}
