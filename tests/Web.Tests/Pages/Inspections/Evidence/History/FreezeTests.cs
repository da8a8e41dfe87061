using System.Net;
using AreaSend.Documents.Refusals;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

/// <summary>Freezing a note and lifting the freeze, through the forms.</summary>
[Collection(FaceCollection.Name)]
public sealed class FreezeTests(FaceFixture face) : IDisposable
{
    public void Dispose() => face.Ledger.Away = false;

    [Fact]
    public async Task A_frozen_note_says_so_in_words_on_every_page_and_refuses_edits_from_an_open_tab()
    {
        var note = await WrittenNote.StartAsync(face, (People.Health, "one"), (People.Health, "two"));

        (await note.FreezeAsync(People.Lead, "Sent to <b>moderation</b>")).Status.Should().Be(HttpStatusCode.Redirect);

        foreach (var page in new[] { await face.Visit(People.Shadow).GetAsync(note.Path), await note.ReadAsync(People.Health), await note.ReadAsync(People.Shadow, "/1") })
        {
            var words = page.Find(".govuk-inset-text")!.TextContent;
            words.Should().Contain("This note is frozen.").And.Contain("Priya Shah froze it at ").And.Contain(": Sent to <b>moderation</b>");
        }

        (await note.HappenedAsync())[0].Should().Be("Frozen by Priya Shah: Sent to <b>moderation</b>");
        (await note.SubmitAsync(People.Health, "late")).Refusal!.Code.Should().Be(DocumentRefusal.Frozen);
    }

    [Fact]
    public async Task A_note_that_is_not_frozen_does_not_say_so()
    {
        var note = await WrittenNote.StartAsync(face, (People.Health, "one"));

        (await face.Visit(People.Shadow).GetAsync(note.Path)).Find("[data-frozen]")!.TextContent.Trim().Should().BeEmpty();
    }

    [Theory]
    [InlineData("Freeze this note", "")]
    [InlineData("Freeze this note", "   ")]
    [InlineData("Freeze this note", "{501}")]
    [InlineData("Lift the freeze", "")]
    [InlineData("Lift the freeze", "{501}")]
    public async Task A_freeze_and_its_end_need_a_reason_and_what_was_typed_stays(string button, string reason)
    {
        reason = reason == "{501}" ? new string('x', 501) : reason;
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        if (button == "Lift the freeze")
        {
            await note.FreezeAsync(People.Lead, "Sent to moderation");
        }

        var visit = face.Visit(People.Lead);
        var answer = await visit.SubmitAsync(await visit.GetAsync(note.History), Reason(reason), button);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Errors.Should().ContainSingle().Which.Field.Should().Be("#Reason");
        answer.ErrorAt("Reason").Should().Be(answer.Errors[0].Sentence);
        answer.Form(button).Fields["Reason"].Trim().Should().Be(reason.Trim());
        (await visit.SubmitAsync(answer, Reason("Mended"), button)).Status.Should().Be(HttpStatusCode.Redirect, "the mended form is good");
    }

    [Fact]
    public async Task A_freeze_is_recorded_once_however_often_the_button_is_pressed_and_so_is_its_end()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        var visit = face.Visit(People.Lead);
        foreach (var button in new[] { "Freeze this note", "Lift the freeze" })
        {
            var form = await visit.GetAsync(note.History);
            (await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visit.SubmitAsync(form, Reason("Pressed thrice"), button))))
                .Should().OnlyContain(answer => answer.Status == HttpStatusCode.Redirect);
        }

        (await note.HappenedAsync()).Should().Equal("Freeze lifted by Priya Shah: Pressed thrice", "Frozen by Priya Shah: Pressed thrice", "Priya Shah wrote");
        (await note.SubmitAsync(People.Lead, "on")).Refusal.Should().BeNull("the freeze is lifted");
    }

    [Fact]
    public async Task Who_was_slower_to_freeze_sees_who_froze_it_and_keeps_the_reason_typed()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        var slower = face.Visit(People.CqcLead);
        var form = await slower.GetAsync(note.History);
        await note.FreezeAsync(People.Lead, "First");

        var answer = await slower.SubmitAsync(form, Reason("Second"), "Freeze this note");

        answer.Status.Should().Be(HttpStatusCode.Conflict);
        answer.Errors.Should().ContainSingle();
        answer.Words.Should().Contain("Priya Shah froze it").And.Contain(": First").And.Contain("What you typed").And.Contain("Second");
        (await note.HappenedAsync()).Should().Equal("Frozen by Priya Shah: First", "Priya Shah wrote");
    }

    [Fact]
    public async Task Only_the_lead_is_offered_to_lift_a_freeze()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        await note.FreezeAsync(People.Lead, "Sent to moderation");

        (await note.ReadAsync(People.CqcLead)).Words.Should().NotContain("Lift the freeze");
        (await note.ReadAsync(People.Lead)).Words.Should().Contain("Lift the freeze").And.NotContain("Freeze this note");
    }

    [Fact]
    public async Task Who_was_slower_to_lift_a_freeze_is_told()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        await note.FreezeAsync(People.Lead, "Sent to moderation");
        var (one, other) = (face.Visit(People.Lead), face.Visit(People.Lead));
        var (first, second) = (await one.GetAsync(note.History), await other.GetAsync(note.History));
        await one.SubmitAsync(first, Reason("Lifted"), "Lift the freeze");

        var answer = await other.SubmitAsync(second, Reason("Lifted too"), "Lift the freeze");

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Errors.Should().ContainSingle();
        answer.Words.Should().Contain("Lifted too");
    }

    [Fact]
    public async Task A_reason_typed_while_the_store_is_away_is_kept_and_recorded_once_when_sent_again()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));
        var visit = face.Visit(People.Lead);
        var form = await visit.GetAsync(note.History);
        face.Ledger.Away = true;

        var away = await visit.SubmitAsync(form, Reason("Sent to moderation"), "Freeze this note");

        away.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        away.Words.Should().Contain("Sent to moderation");
        face.Ledger.Away = false;
        await visit.SubmitAsync(away);
        await visit.SubmitAsync(away);
        (await note.HappenedAsync()).Should().Equal("Frozen by Priya Shah: Sent to moderation", "Priya Shah wrote");
    }

    private static Dictionary<string, string> Reason(string reason) => new(StringComparer.Ordinal) { ["Reason"] = reason };
}
