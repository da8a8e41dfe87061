using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

/// <summary>Who may open the history of a note, and what it offers whom.</summary>
[Collection(FaceCollection.Name)]
public sealed class WhoSeesHistoryTests(FaceFixture face)
{
    [Theory]
    [InlineData("stranger", 404)]
    [InlineData("lano", 403)]
    [InlineData("scheduler", 403)]
    [InlineData("shadow", 200)]
    [InlineData("health", 200)]
    [InlineData("lead", 200)]
    public async Task The_history_of_a_note_opens_to_those_who_read_it(string who, int status)
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "Seen in the resource base"));

        foreach (var below in new[] { "", "/1", "/1?authors=yes", "/1?handler=At&Day.day=24&Day.month=11&Day.year=2026&Time=x", "/changes", "/changes?from=0&to=1" })
        {
            var page = await note.ReadAsync(People.Named(who), below);
            page.Status.Should().Be((HttpStatusCode)(status == 200 && below.Contains("Time=x", StringComparison.Ordinal) ? 400 : status), "{0} opens '{1}'", who, below);
            (status != 200 && page.Text.Contains("resource base", StringComparison.Ordinal)).Should().BeFalse();
        }
    }

    [Fact]
    public async Task A_note_that_is_not_there_has_no_history_and_one_has_none_under_another_inspection()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "x"));
        var other = await PlanTests.PlanAsync(face, "304");
        var visit = face.Visit(People.Lead);

        foreach (var path in new[] { face.At("evidence/0192f0c08f5e7b6a9c3d2e1f00000000/history"), $"/inspections/{other}/evidence/{note.Path[^32..]}/history" })
        {
            foreach (var below in new[] { "", "/1", "/changes?from=0&to=1" })
            {
                (await visit.GetAsync(path + below)).Status.Should().Be(HttpStatusCode.NotFound);
            }
        }
    }

    [Theory]
    [InlineData("/2")]
    [InlineData("/-1")]
    [InlineData("/99999999999999999999")]
    [InlineData("/one")]
    [InlineData("/changes?from=0&to=2")]
    [InlineData("/changes?from=2&to=1")]
    public async Task A_version_that_is_not_there_is_not_found(string below)
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "x"));

        (await note.ReadAsync(People.Lead, below)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_shadow_reads_the_history_and_is_offered_nothing_to_change()
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"), (People.Lead, "two"));

        foreach (var below in new[] { "", "/1" })
        {
            (await note.ReadAsync(People.Shadow, below)).FindAll("main form[method=post]").Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("shadow", "?handler=Name", "Kind=EndOfVisit")]
    [InlineData("shadow", "?handler=Freeze", "Reason=A+shadow+does")]
    [InlineData("shadow", "?handler=Lift", "Reason=A+shadow+does")]
    [InlineData("shadow", "/1?handler=Restore", "")]
    [InlineData("health", "?handler=Freeze", "Reason=Not+a+lead")]
    [InlineData("health", "?handler=Lift", "Reason=Not+the+lead")]
    public async Task Who_may_not_name_freeze_lift_or_restore_cannot_by_posting(string who, string target, string fields)
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"), (People.Lead, "two"));
        var before = await note.HappenedAsync();
        var visit = face.Visit(People.Named(who));
        using var form = new StringContent($"CommandId={Guid.CreateVersion7()}&{fields}", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");

        var answer = await visit.PostAsync(note.History + target, form, await visit.TokenAsync());

        answer.Status.Should().Be(HttpStatusCode.Forbidden);
        (await note.HappenedAsync()).Should().Equal(before);
    }

    [Theory]
    [InlineData("health", false)]
    [InlineData("lead", true)]
    public async Task Freezing_is_offered_to_leads_only(string who, bool offered)
    {
        var note = await WrittenNote.StartAsync(face, (People.Lead, "one"));

        (await note.ReadAsync(People.Named(who))).FindAll("textarea#Reason").Should().HaveCount(offered ? 1 : 0);
    }

    [Fact]
    public async Task The_note_leads_to_its_history()
    {
        var note = await WrittenNote.StartAsync(face);

        (await face.Visit(People.Shadow).GetAsync(note.Path)).Find($"main a[href='{note.History}']")!.TextContent.Should().Be("History of this note");
    }
}
