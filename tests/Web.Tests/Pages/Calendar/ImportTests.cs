using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Calendar;

/// <summary>A scheduler imports bank holidays; everyone sees those in use.</summary>
[Collection(FaceCollection.Name)]
public sealed class ImportTests(FaceFixture face)
{
    private const string Older = """{"england-and-wales":{"events":[{"title":"Christmas Day","date":"2026-12-25"}]}}""";

    [Theory]
    [InlineData("lead")]
    [InlineData("lano")]
    public async Task Everyone_sees_the_bank_holidays_and_only_a_scheduler_imports(string who)
    {
        var visit = face.Visit(People.Named(who));
        var page = await visit.GetAsync("/calendar");
        page.Words.Should().Contain("Easter Monday").And.Contain("Last known day").And.Contain("31 December");
        page.FindAll("main a").Should().NotContain(link => link.GetAttribute("href") == "/calendar/import");
        (await visit.GetAsync("/calendar/import")).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("", "File", "Choose the file of bank holidays, or paste its text.")]
    [InlineData("{", "Pasted", "This is not the file of GOV.UK: it is no JSON from line 1 on. Download bank-holidays.json again and import it as it is.")]
    [InlineData(Older, "Pasted", null)]
    public async Task A_pasted_text_that_is_missing_malformed_or_older_is_refused_beside_its_field(string pasted, string field, string? sentence)
    {
        var visit = face.Visit(People.Scheduler);

        var answer = await visit.SubmitAsync(await visit.GetAsync("/calendar/import"), new Dictionary<string, string>(StringComparer.Ordinal) { ["Pasted"] = pasted });

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.ErrorAt(field).Should().NotBeNullOrEmpty();
        sentence?.Should().Be(answer.ErrorAt(field));
        answer.Find("#Pasted")!.TextContent.Should().Be(pasted, "what was pasted stays");
    }

    [Fact]
    public async Task An_uploaded_file_that_is_older_is_refused_beside_its_field_and_a_newer_one_is_in_use_at_once()
    {
        var visit = face.Visit(People.Scheduler);
        (await UploadAsync(visit, Older)).ErrorAt("File").Should().Contain("older than the list in use: it ends with 2026");

        var newer = await UploadAsync(visit, """{"england-and-wales":{"events":[{"title":"Christmas Day","date":"2028-12-25"},{"title":"Boxing Day","date":"2028-12-26"},{"title":"Christmas Day","date":"2029-12-25"}]}}""");

        newer.Location!.OriginalString.Should().Be("/calendar");
        var page = await visit.FollowAsync(newer);
        page.Words.Should().Contain("imported by Sam Whitfield").And.Contain("31 December 2029").And.Contain("Easter Monday", "earlier years are kept");
    }

    private static async Task<Screen> UploadAsync(Browsing visit, string text)
    {
        var (target, fields) = (await visit.GetAsync("/calendar/import")).Form();
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Where(field => field.Key != "File"))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new StringContent(text), "File", "bank-holidays.json");
        return await visit.PostAsync(target.PathAndQuery, content);
    }
}
