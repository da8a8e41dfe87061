using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>The store goes away: a page says so, a form is kept and sent again.</summary>
[Collection(FaceCollection.Name)]
public sealed class StoreAwayTests(FaceFixture face) : IDisposable
{
    public void Dispose() => face.Ledger.Away = false;

    [Theory]
    [InlineData("/")]
    [InlineData("/local-areas")]
    [InlineData("evidence")]
    [InlineData("evidence/search?words=plan")]
    [InlineData("children")]
    [InlineData("evidence/0192f0c08f5e7b6a9c3d2e1f00000001")]
    public async Task A_page_that_cannot_be_read_says_so(string path)
    {
        face.Ledger.Away = true;

        var page = await face.Visit(People.Lead).GetAsync(path.StartsWith('/') ? path : face.At(path));

        page.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        page.Heading.Should().Be("Sorry, the service is unavailable");
        page.Text.Should().NotContain("Exception").And.NotContain("AreaSend.");
        page.FindAll("main form").Should().BeEmpty();
    }

    [Fact]
    public async Task A_form_that_cannot_be_recorded_is_kept_and_recorded_once_when_sent_again()
    {
        var visit = face.Visit(People.Health);
        var form = await visit.GetAsync(face.At("evidence/new"));
        var typed = NoteFormTests.Typed("Typed <i>while</i> away");
        typed["PeopleByRole"] = "SENCo\r\nHead teacher";
        face.Ledger.Away = true;

        var away = await visit.SubmitAsync(form, typed);
        var still = await visit.SubmitAsync(away);

        foreach (var answer in new[] { away, still })
        {
            answer.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
            answer.Words.Should().Contain("Typed <i>while</i> away").And.Contain("24 11 2026").And.Contain("People by role");
            answer.Form().Fields.Should().Contain(typed);
        }

        face.Ledger.Away = false;
        var first = await visit.SubmitAsync(still);
        var second = await visit.SubmitAsync(away);
        second.Location.Should().Be(first.Location);
        var note = await visit.FollowAsync(first);
        note.Heading.Should().Be("Typed <i>while</i> away");
        note.Words.Should().Contain("SENCo, Head teacher");
        (await visit.GetAsync(face.At("evidence"))).Rows.Where(row => row.Contains("Typed <i>while</i> away")).Should().ContainSingle();
    }

    [Fact]
    public async Task A_changed_team_is_kept_too()
    {
        var scheduler = face.Visit(People.Scheduler);
        var page = $"/inspections/{await PlanTests.PlanAsync(face, "305")}/people";
        var form = await scheduler.GetAsync(page);
        face.Ledger.Away = true;

        var away = await scheduler.SubmitAsync(form, new Dictionary<string, string> { ["Person"] = "priya-shah", ["Role"] = "LeadHmi" }, "Put in the team");

        away.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        face.Ledger.Away = false;
        (await scheduler.FollowAsync(await scheduler.SubmitAsync(away))).Rows.Should().ContainSingle().Which[0].Should().Be("Priya Shah");
    }
}
