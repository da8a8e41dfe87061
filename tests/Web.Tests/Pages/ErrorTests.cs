using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

[Collection(FaceCollection.Name)]
public sealed class ErrorTests(FaceFixture face)
{
    [Theory]
    [InlineData(400, "We could not use what was sent")]
    [InlineData(401, "Sign in first")]
    [InlineData(403, "You cannot do this here")]
    [InlineData(404, "Page not found")]
    [InlineData(405, "This page cannot take what was sent")]
    [InlineData(409, "Someone was faster")]
    [InlineData(413, "That is too large")]
    [InlineData(415, "This page cannot take what was sent")]
    [InlineData(500, "Sorry, there is a problem with the service")]
    [InlineData(503, "Sorry, the service is unavailable")]
    public async Task Each_status_has_its_words(int code, string heading)
    {
        var page = await face.Visit().GetAsync($"/error/{code}");

        page.Status.Should().Be((HttpStatusCode)code);
        page.Heading.Should().Be(heading);
        page.Find("title")!.TextContent.Should().StartWith(heading);
        page.Words.Should().NotContain($"{code}", "a number helps nobody");
        page.FindAll("main p").Should().HaveCountGreaterThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("/error/200")]
    [InlineData("/error/999")]
    [InlineData("/error/-1")]
    [InlineData("/error/words")]
    public async Task What_is_no_error_is_not_found(string path) => (await face.Visit().GetAsync(path)).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_offline_page_needs_no_sign_in_and_names_nobody()
    {
        var page = await face.Visit(People.Lead).GetAsync("/offline");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Heading.Should().Be("You are offline");
        page.Text.Should().NotContain(People.Lead.Name, "the device keeps this page");
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_in_words()
    {
        var visit = face.Visit(People.Lead);
        var token = await visit.TokenAsync();

        var answer = await visit.PostAsync(face.At("evidence/new"), new FormUrlEncodedContent([new("Title", new string('x', 2 * 1024 * 1024))]), token);

        answer.Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        answer.Heading.Should().Be("That is too large");
    }

    [Fact]
    public async Task A_form_of_too_many_fields_is_refused_in_words()
    {
        var visit = face.Visit(People.Lead);
        var token = await visit.TokenAsync();

        var answer = await visit.PostAsync(face.At("evidence/new"), new FormUrlEncodedContent(Enumerable.Range(0, 2000).Select(i => KeyValuePair.Create($"f{i}", "x"))), token);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Heading.Should().Be("We could not use what was sent");
    }
}
