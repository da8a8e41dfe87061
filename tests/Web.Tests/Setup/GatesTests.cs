using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Setup;

/// <summary>What stands before every page: headers, origin, antiforgery, sign-in.</summary>
[Collection(FaceCollection.Name)]
public sealed class GatesTests(FaceFixture face) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = face.Address };

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("/offline", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/icon.svg", HttpStatusCode.OK)]
    [InlineData("/sw.js", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/.well-known/security.txt", HttpStatusCode.OK)]
    [InlineData("/inspections/plan", HttpStatusCode.Unauthorized)]
    [InlineData("/inspections/not-an-id", HttpStatusCode.NotFound)]
    public async Task Every_answer_carries_the_security_headers(string path, HttpStatusCode status)
    {
        var answer = await client.GetAsync(path);

        answer.StatusCode.Should().Be(status);
        Headers(answer);
    }

    [Fact]
    public async Task A_negotiation_without_origin_is_refused_and_carries_the_headers()
    {
        var answer = await client.PostAsync("/live/team/negotiate?negotiateVersion=1", null);

        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        Headers(answer);
    }

    [Fact]
    public async Task An_unchanged_file_is_not_sent_again_and_carries_the_headers()
    {
        var first = await client.GetAsync("/icon.svg");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/icon.svg");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var answer = await client.SendAsync(again);

        answer.StatusCode.Should().Be(HttpStatusCode.NotModified);
        Headers(answer);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://127.0.0.1:{port}.evil.example")]
    [InlineData("http://evil.127.0.0.1:{port}")]
    [InlineData("https://127.0.0.1:{port}")]
    [InlineData("HTTP://127.0.0.1:{port}")]
    [InlineData("http://127.0.0.1:{port}/")]
    public async Task A_change_or_socket_from_elsewhere_is_refused(string? origin)
    {
        foreach (var (method, path) in new[] { (HttpMethod.Post, "/sign-in"), (HttpMethod.Post, "/device-key"), (HttpMethod.Post, "/documents/note.1.2/written"), (HttpMethod.Post, "/live/team/negotiate"), (HttpMethod.Get, "/live/team") })
        {
            using var request = new HttpRequestMessage(method, path);
            if (origin is not null)
            {
                request.Headers.TryAddWithoutValidation("Origin", origin.Replace("{port}", $"{face.Address.Port}", StringComparison.Ordinal));
            }

            (await client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden, "{0} {1} came from {2}", method, path, origin);
        }
    }

    [Fact]
    public async Task A_request_under_another_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/offline") { Headers = { Host = "evil.example" } };

        (await client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_form_without_token_is_refused_and_a_page_takes_forms_only()
    {
        using var form = From(face.Address, "/sign-in", new FormUrlEncodedContent([new("person", "x")]));
        using var json = From(face.Address, "/sign-in", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));

        (await client.SendAsync(form)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.SendAsync(json)).StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in_and_a_browser_is_shown_where()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local-areas?words=a");
        request.Headers.Add("Accept", "text/html");

        var answer = await client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.Should().Be("/sign-in?return=%2Flocal-areas%3Fwords%3Da");
    }

    private static HttpRequestMessage From(Uri address, string path, HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        return request;
    }

    private static void Headers(HttpResponseMessage answer)
    {
        string One(string name) => string.Join(',', answer.Headers.TryGetValues(name, out var values) ? values : []);
        One("X-Content-Type-Options").Should().Be("nosniff");
        One("Referrer-Policy").Should().Be("same-origin");
        One("Cross-Origin-Opener-Policy").Should().Be("same-origin");
        One("Cross-Origin-Resource-Policy").Should().Be("same-origin");
        One("Permissions-Policy").Should().Contain("camera=()");
        One("Content-Security-Policy").Should().Contain("default-src 'none'").And.Contain("object-src 'none'").And.Contain("base-uri 'none'")
            .And.Contain("frame-ancestors 'none'").And.Contain("require-trusted-types-for 'script'").And.NotContain("unsafe");
        answer.Headers.Server.Should().BeEmpty();
    }
}
