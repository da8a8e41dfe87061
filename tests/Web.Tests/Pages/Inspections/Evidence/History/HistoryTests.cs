using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

/// <summary>The list of a note's versions, and naming one.</summary>
[Collection(FaceCollection.Name)]
public sealed class HistoryTests(FaceFixture face)
{
    [Fact]
    public async Task A_note_without_text_says_that_nothing_was_written()
    {
        var note = await WrittenNote.StartAsync(face);

        var page = await note.ReadAsync(People.Lead);

        page.Words.Should().Contain("Nothing has been written in this note yet.");
        page.FindAll(".govuk-summary-list").Should().BeEmpty();
    }

    [Fact]
    public async Task Versions_stand_by_day_latest_first_with_who_wrote()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        var first = Day(note.Now);
        face.Cluster.Time.Advance(TimeSpan.FromDays(1));
        await note.WriteAsync(People.Health, "two");

        var page = await note.ReadAsync(People.Shadow);

        page.FindAll("main h2").Select(day => day.TextContent).Should().StartWith([Day(note.Now), first]);
        page.FindAll(".govuk-summary-list__value").Select(what => what.TextContent.Trim()).Should().Equal("Yusuf Demir wrote", "Priya Shah wrote");
        page.FindAll(".govuk-summary-list__actions a").Select(link => link.GetAttribute("href")).Should().Equal(
            $"{note.History}/2", $"{note.History}/changes?from=1&to=2", $"{note.History}/1", $"{note.History}/changes?from=0&to=1");
    }

    [Theory]
    [InlineData("EndOfVisit", "", "Named “End of the visit” by Yusuf Demir")]
    [InlineData("BeforeTeamMeeting", "", "Named “Before the team meeting” by Yusuf Demir")]
    [InlineData("BeforeTeamMeeting", "Before keeping in touch", "Named “Before keeping in touch” by Yusuf Demir")]
    [InlineData("Other", " With <b>SENCo</b> & head ", "Named “With <b>SENCo</b> & head” by Yusuf Demir")]
    public async Task A_version_is_named_once_however_often_the_button_is_pressed(string kind, string name, string happened)
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        var visit = face.Visit(People.Health);
        var form = await visit.GetAsync(note.History);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visit.SubmitAsync(form, Named(kind, name), "Name this version")));

        answers.Should().OnlyContain(answer => answer.Status == HttpStatusCode.Redirect && answer.Location!.OriginalString == note.History);
        (await note.HappenedAsync()).Should().Equal(happened, "Priya Shah wrote");
    }

    [Theory]
    [InlineData("", "Kept", "Kind", "Select what you name this version for")]
    [InlineData("Moderation", "Kept", "Kind", "Select what you name this version for")]
    [InlineData("1", "Kept", "Kind", "Select what you name this version for")]
    [InlineData("Other", "", "Name", null)]
    [InlineData("Other", "   ", "Name", null)]
    [InlineData("Other", "{101}", "Name", null)]
    public async Task A_version_that_cannot_be_named_so_is_refused_at_its_field_and_what_was_typed_stays(string kind, string name, string field, string? sentence)
    {
        name = name == "{101}" ? new string('x', 101) : name;
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        var visit = face.Visit(People.Health);

        var answer = await visit.SubmitAsync(await visit.GetAsync(note.History), Named(kind, name), "Name this version");

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Errors.Should().ContainSingle().Which.Field.Should().Be($"#{field}");
        answer.ErrorAt(field).Should().Be(sentence ?? answer.Errors[0].Sentence);
        answer.Find(answer.Errors[0].Field!).Should().NotBeNull("the summary leads to the field");
        answer.Form("Name this version").Fields["Name"].Trim().Should().Be(name.Trim());
        (await visit.SubmitAsync(answer, Named("Other", "Mended"), "Name this version")).Status.Should().Be(HttpStatusCode.Redirect, "the mended form is good");
        (await note.HappenedAsync()).Should().Equal("Named “Mended” by Yusuf Demir", "Priya Shah wrote");
    }

    [Fact]
    public async Task A_form_without_its_command_is_sent_back()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        var visit = face.Visit(People.Health);
        var typed = Named("EndOfVisit", "");
        typed["CommandId"] = "";

        var answer = await visit.SubmitAsync(await visit.GetAsync(note.History), typed, "Name this version");

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        (await note.HappenedAsync()).Should().Equal("Priya Shah wrote");
    }

    private static Dictionary<string, string> Named(string kind, string name) => new(StringComparer.Ordinal) { ["Kind"] = kind, ["Name"] = name };

    private static string Day(DateTimeOffset moment) => moment.ToString("dddd d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));
}
