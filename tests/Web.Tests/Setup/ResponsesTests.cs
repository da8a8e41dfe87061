using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Setup;

/// <summary>What every answer carries, whatever kind it is.</summary>
[Collection(FaceCollection.Name)]
public sealed partial class ResponsesTests(FaceFixture face)
{
    [Fact]
    public async Task Every_kind_of_answer_carries_the_policy_and_what_is_for_one_person_is_not_stored()
    {
        var (nobody, lead, lano) = (face.Visit(), face.Visit(People.Lead), face.Visit(People.Lano));
        var token = await lead.TokenAsync();
        var answers = new Dictionary<string, (Screen Answer, HttpStatusCode Status, bool Personal)>(StringComparer.Ordinal)
        {
            ["page"] = (await lead.GetAsync(face.At("evidence")), HttpStatusCode.OK, true),
            ["page of a hub for nobody"] = (await nobody.PostAsync("/live/team/negotiate?negotiateVersion=1", null), HttpStatusCode.Unauthorized, false),
            ["page of a hub for an officer"] = (await lano.PostAsync("/live/team/negotiate?negotiateVersion=1", null, token), HttpStatusCode.Forbidden, true),
            ["negotiation without token"] = (await lead.PostAsync("/live/team/negotiate?negotiateVersion=1", null), HttpStatusCode.BadRequest, true),
            ["negotiation"] = (await lead.PostAsync("/live/team/negotiate?negotiateVersion=1", null, token), HttpStatusCode.OK, true),
            ["to sign in"] = (await nobody.GetAsync("/"), HttpStatusCode.Redirect, false),
            ["not theirs"] = (await lano.GetAsync(face.At("evidence")), HttpStatusCode.Forbidden, true),
            ["not there"] = (await lead.GetAsync("/nowhere"), HttpStatusCode.NotFound, false),
            ["wrong method"] = (await lead.GetAsync("/sign-out"), HttpStatusCode.MethodNotAllowed, false),
        };

        foreach (var (kind, (answer, status, personal)) in answers)
        {
            answer.Status.Should().Be(status, kind);
            answer.Headers["Content-Security-Policy"].Should().Contain("script-src 'strict-dynamic' 'nonce-", kind);
            answer.Headers["X-Content-Type-Options"].Should().Be("nosniff", kind);
            answer.Headers.Should().NotContainKey("Strict-Transport-Security", "on loopback there is no TLS");
            if (personal)
            {
                answer.Headers["Cache-Control"].Should().Contain("no-store", kind);
            }
        }
    }

    [Fact]
    public async Task No_nonce_comes_twice_and_the_pages_scripts_have_it()
    {
        const int Times = 10_000;
        var (seen, visit) = (new ConcurrentDictionary<string, int>(StringComparer.Ordinal), face.Visit());
        await Parallel.ForEachAsync(Enumerable.Range(0, Times), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var page = await visit.GetAsync("/offline");
            var nonce = Nonce().Match(page.Headers["Content-Security-Policy"]).Groups[1].Value;
            seen.TryAdd(nonce, i).Should().BeTrue("a nonce serves once");
            if (i % 100 == 0)
            {
                page.FindAll("script").Should().NotBeEmpty().And.OnlyContain(script => script.GetAttribute("nonce") == nonce && script.TextContent.Length == 0);
            }
        });

        seen.Should().HaveCount(Times);
        seen.Keys.Should().OnlyContain(nonce => nonce.Length >= 22);
    }

    [Fact]
    public async Task Beyond_loopback_browsers_are_told_to_use_TLS_for_years()
    {
        await using var app = await face.StartAsync([
            "--urls", "http://0.0.0.0:0", "--AreaSend:Origins", "https://send.example",
            "--AreaSend:OpenIdConnect:Authority", "https://id.example", "--AreaSend:OpenIdConnect:ClientId", "areasend"]);
        var port = new Uri(app.Urls.First()).Port;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}/offline") { Headers = { Host = "send.example" } };

        var answer = await face.Visit().SendAsync(request);

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Headers["Strict-Transport-Security"].Should().Be("max-age=63072000; includeSubDomains");
        answer.Headers["Content-Security-Policy"].Should().Contain("wss://send.example").And.Contain("form-action 'self' https://id.example");
    }

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();
}
