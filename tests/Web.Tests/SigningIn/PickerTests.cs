using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.SigningIn;

/// <summary>The demonstration's picker, where it leads, and what it leaves in the browser.</summary>
[Collection(FaceCollection.Name)]
public sealed class PickerTests(FaceFixture face)
{
    [Fact]
    public async Task Everyone_of_the_demonstration_can_sign_in()
    {
        var people = (await face.Visit().GetAsync("/sign-in")).FindAll("input[name=person]").Select(one => one.GetAttribute("value")!).ToList();
        people.Should().HaveCount(10);
        foreach (var person in people)
        {
            var visit = face.Visit();
            var home = await visit.FollowAsync(await visit.SubmitAsync(await visit.GetAsync("/sign-in"), new Dictionary<string, string> { ["person"] = person }));
            home.Status.Should().Be(HttpStatusCode.OK);
            home.Heading.Should().Be("Inspections");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("system")]
    public async Task Nobody_else_can(string person)
    {
        var visit = face.Visit();

        var answer = await visit.SubmitAsync(await visit.GetAsync("/sign-in"), new Dictionary<string, string> { ["person"] = person });

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Errors.Should().Equal(("Select who you want to sign in as", "#person"));
        answer.Find("#person").Should().NotBeNull();
        visit.Cookies.Should().NotContainKey(Web.Setup.SignIn.Cookie);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("http:evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("~//evil.example")]
    [InlineData("")]
    public async Task A_sign_in_leads_to_our_own_pages_only(string away)
    {
        var (visit, path) = (face.Visit(), "/sign-in?return=" + Uri.EscapeDataString(away));
        var form = await visit.GetAsync(path);

        var signed = await visit.SubmitAsync(form, new Dictionary<string, string> { ["person"] = "priya-shah" });
        signed.Location!.OriginalString.Should().Be("/");
        (await visit.GetAsync(path)).Location!.OriginalString.Should().Be("/", "who is signed in is led on at once");
        var forged = face.Visit();
        var token = (await forged.GetAsync("/sign-in")).Form().Fields;
        token["person"] = "priya-shah";
        (await forged.PostAsync(path, new FormUrlEncodedContent(token))).Location!.OriginalString.Should().Be("/");
    }

    [Fact]
    public async Task Every_cookie_is_ours_alone_sent_to_nobody_else_and_read_by_no_script()
    {
        var visit = face.Visit();
        var answers = new List<Screen> { await visit.GetAsync("/sign-in") };
        answers.Add(await visit.SubmitAsync(answers[0], new Dictionary<string, string> { ["person"] = "priya-shah" }));
        foreach (var path in new[] { "/", "/local-areas", face.At(""), face.At("people"), face.At("evidence/new"), "/nowhere", "/offline", "/error/500", "/health/live", "/inspections/plan" })
        {
            answers.Add(await visit.GetAsync(path));
        }

        answers.Add(await visit.PostAsync("/sign-out", null, await visit.TokenAsync()));
        var set = answers.SelectMany(answer => answer.SetCookies).ToList();
        set.Select(cookie => cookie.Split('=')[0]).Distinct().Should().BeEquivalentTo("__Host-AreaSend", "__Host-AreaSend-Csrf");
        foreach (var cookie in set)
        {
            var attributes = cookie.Split("; ").Skip(1).ToList();
            attributes.Should().Contain("secure").And.Contain("httponly").And.Contain("path=/");
            attributes.Should().Contain(one => one == "samesite=lax" || one == "samesite=strict").And.NotContain(one => one.StartsWith("domain"));
        }
    }
}
