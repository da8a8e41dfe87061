using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

/// <summary>The text of a note as it stood, who wrote it, and restoring it.</summary>
[Collection(FaceCollection.Name)]
public sealed class VersionTests(FaceFixture face)
{
    [Fact]
    public async Task The_text_is_shown_as_it_stood_and_as_it_was_typed()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First <script>alert(1)</script>"), (People.Health, "Second"));

        var (first, second) = (await note.ReadAsync(People.Shadow, "/1"), await note.ReadAsync(People.Shadow, "/2"));

        first.FindAll(".app-text p").Select(p => p.TextContent).Should().Equal("First <script>alert(1)</script>");
        first.FindAll(".app-text script").Should().BeEmpty();
        first.Words.Should().Contain("There is a later version");
        second.FindAll(".app-text p").Select(p => p.TextContent).Should().BeEquivalentTo("First <script>alert(1)</script>", "Second");
        second.Words.Should().Contain("This is the text of now");
        second.Find(".govuk-summary-list__value")!.TextContent.Trim().Should().BeOneOf("Priya Shah, Yusuf Demir", "Yusuf Demir, Priya Shah");
    }

    [Fact]
    public async Task Who_wrote_what_is_shown_when_asked()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"), (People.Health, "Second"));

        var plain = await note.ReadAsync(People.Shadow, "/2");
        var told = await note.ReadAsync(People.Shadow, "/2?authors=yes");

        plain.FindAll(".app-text sup").Should().BeEmpty();
        plain.Find($"main a[href='{note.History}/2?authors=yes']")!.TextContent.Should().Be("Show who wrote this");
        told.FindAll(".app-text p").Select(p => p.FirstElementChild!.TextContent + p.ChildNodes[1].TextContent)
            .Should().BeEquivalentTo("Priya Shah wrote: First", "Yusuf Demir wrote: Second");
        told.FindAll(".app-text sup").Select(mark => mark.TextContent[^2..]).Should().BeEquivalentTo("PS", "YD");
        told.FindAll("ol.govuk-list--number li").Select(one => one.TextContent).Should().BeEquivalentTo("Priya Shah (PS)", "Yusuf Demir (YD)");
        told.Find($"main a[href='{note.History}/2']")!.TextContent.Should().Be("Show the text only");
    }

    [Fact]
    public async Task A_time_on_the_london_clock_leads_to_the_text_of_that_minute()
    {
        var note = await WrittenNote.StartAsync(face);
        var before = note.Now;
        await note.WriteAsync(People.Lead, "one");
        var first = note.Now;
        await note.WriteAsync(People.Lead, "two");

        (await AtAsync(note, first)).Should().Be($"{note.History}/1");
        (await AtAsync(note, note.Now)).Should().Be($"{note.History}/2");
        (await AtAsync(note, note.Now.AddYears(1))).Should().Be($"{note.History}/2");
        (await AtAsync(note, before)).Should().Be($"{note.History}/0");
        (await note.ReadAsync(People.Shadow, "/0")).Words.Should().Contain("The note before anything was written").And.Contain("There was no text at that time.");
    }

    [Theory]
    [InlineData("31", "2", "2026", "9:30am", "Day", "Enter the day, for example 24 11 2026")]
    [InlineData("", "", "", "9:30am", "Day", "Enter the day, for example 24 11 2026")]
    [InlineData("24", "11", "2026", "soon", "Time", "Enter the time, for example 9:30am")]
    [InlineData("24", "11", "2026", "", "Time", "Enter the time, for example 9:30am")]
    public async Task A_time_that_cannot_be_read_is_refused_at_its_field_and_what_was_typed_stays(string day, string month, string year, string time, string field, string sentence)
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));

        var page = await note.ReadAsync(People.Lead, $"/1?handler=At&Day.day={day}&Day.month={month}&Day.year={year}&Time={time}");

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.ErrorAt(field).Should().Be(sentence);
        page.Errors.Should().Equal((sentence, field == "Day" ? "#Day-day" : "#Time"));
        (page.Find("#Time")!.GetAttribute("value") ?? "").Should().Be(time);
        (page.Find("#Day-day")!.GetAttribute("value") ?? "").Should().Be(day);
    }

    [Fact]
    public async Task A_version_is_restored_once_however_often_the_button_is_pressed_and_nothing_leaves_the_history()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"), (People.Health, "Second"));
        var visit = face.Visit(People.Health);
        var form = await visit.GetAsync($"{note.History}/1");
        form.Words.Should().Contain("Nothing is taken out of history");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visit.SubmitAsync(form, button: "Restore this version")));

        answers.Should().OnlyContain(answer => answer.Status == HttpStatusCode.Redirect && answer.Location!.OriginalString == note.History);
        var happened = await note.HappenedAsync();
        happened.Should().HaveCount(3);
        happened[0].Should().Contain("Restored by Yusuf Demir as it stood at");
        (await note.ReadAsync(People.Shadow, "/3")).FindAll(".app-text p").Select(p => p.TextContent).Should().Equal("First");
        (await note.ReadAsync(People.Shadow, "/2")).Words.Should().Contain("Second");
    }

    [Fact]
    public async Task The_text_of_now_is_not_offered_to_be_restored_and_a_frozen_note_restores_nothing()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"), (People.Health, "Second"));
        var visit = face.Visit(People.Health);
        var form = await visit.GetAsync($"{note.History}/1");
        (await note.ReadAsync(People.Health, "/2")).Words.Should().NotContain("Restore this version");
        await note.FreezeAsync(People.Lead, "Sent to moderation");

        (await note.ReadAsync(People.Health, "/1")).Words.Should().NotContain("Restore this version");
        var stale = await visit.SubmitAsync(form, button: "Restore this version");

        stale.Status.Should().Be(HttpStatusCode.Conflict);
        stale.Errors.Should().ContainSingle();
        stale.Words.Should().Contain("Priya Shah froze it");
    }

    [Fact]
    public async Task The_text_of_now_stays_so_when_it_is_frozen()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "First"));
        await note.FreezeAsync(People.Lead, "Sent to moderation");

        (await note.ReadAsync(People.Health, "/1")).Words.Should().Contain("This is the text of now");
        (await note.ReadAsync(People.Health, "/2")).FindAll(".app-text p").Select(p => p.TextContent).Should().Equal("First");
    }

    private async Task<string> AtAsync(WrittenNote note, DateTimeOffset moment)
    {
        var page = await note.ReadAsync(People.Shadow, $"/0?handler=At&Day.day={moment.Day}&Day.month={moment.Month}&Day.year={moment.Year}&Time={moment:HH:mm}");
        page.Status.Should().Be(HttpStatusCode.Redirect);
        return page.Location!.OriginalString;
    }
}
