using System.Net;
using System.Text;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Endpoints;

[Collection(FaceCollection.Name)]
public sealed class CspReportTests(FaceFixture face)
{
    [Theory]
    [InlineData("application/csp-report", """{"csp-report":{"document-uri":"http://x/","violated-directive":"script-src-elem","blocked-uri":"inline"}}""")]
    [InlineData("application/reports+json", """[{"type":"csp-violation","age":1,"url":"http://x/","body":{"effectiveDirective":"require-trusted-types-for","disposition":"enforce"}}]""")]
    public async Task A_browsers_report_is_taken_without_sign_in_or_token(string type, string body) =>
        (await SendAsync(type, body)).Should().Be(HttpStatusCode.NoContent);

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("[1]", HttpStatusCode.BadRequest)]
    [InlineData("""{"csp-report":7}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"csp-report":{"violated-directive":7}}""", HttpStatusCode.BadRequest)]
    [InlineData("""[{"body":{"effectiveDirective":{}}}]""", HttpStatusCode.BadRequest)]
    [InlineData("{long}", HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_is_no_report_is_refused(string body, HttpStatusCode status) =>
        (await SendAsync("application/csp-report", body == "{long}" ? new string(' ', 20_000) : body)).Should().Be(status);

    private async Task<HttpStatusCode> SendAsync(string type, string body)
    {
        var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = new(type);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(face.Address, "/csp-report")) { Content = content };
        return (await face.Visit().SendAsync(request)).Status;
    }
}
