using System.Net;
using AreaSend.Testing.SignIn;
using AreaSend.Vocabulary;
using AreaSend.Web.Tests.Visits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.WebUtilities;

namespace AreaSend.Web.Tests.SigningIn;

/// <summary>Sign-in at a provider: honest, lying, and used against somebody.</summary>
[Collection(FaceCollection.Name)]
public sealed class ProviderTests(FaceFixture face) : IAsyncLifetime
{
    private SignInProvider provider = null!;
    private WebApplication app = null!;

    private bool IsLoopbackDemonstration => app.Services.GetService(typeof(Web.Setup.Settings.WebOptions)) is Web.Setup.Settings.WebOptions { Demonstration: true };

    public async Task InitializeAsync()
    {
        provider = await SignInProvider.StartAsync();
        provider.Knows(People.Lead);
        app = await face.StartAsync(["--AreaSend:OpenIdConnect:Authority", provider.Authority.GetLeftPart(UriPartial.Authority), "--AreaSend:OpenIdConnect:ClientId", provider.ClientId]);
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task An_honest_provider_signs_in_and_leads_back_to_the_page_that_was_asked_for()
    {
        var visit = face.Visit(at: app);
        var asked = await visit.GetAsync("/local-areas?words=barn");
        var signIn = await visit.FollowAsync(asked);
        signIn.FindAll("input[name=person]").Should().BeEmpty("demonstration people are no people of a provider");
        IsLoopbackDemonstration.Should().BeFalse();

        var atProvider = await visit.SubmitAsync(signIn);
        var page = await visit.FollowAsync(await visit.GetAsync(QueryHelpers.AddQueryString(atProvider.Location!.AbsoluteUri, "login_hint", "priya-shah")));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Address.PathAndQuery.Should().Be("/local-areas?words=barn");
        page.Text.Should().Contain("Signed in as Priya Shah");
        (await visit.GetAsync(face.At("people"))).Status.Should().Be(HttpStatusCode.OK, "the account is the person of the team");
    }

    [Theory]
    [InlineData(SignInFault.WrongNonce)]
    [InlineData(SignInFault.WrongIssuer)]
    [InlineData(SignInFault.WrongAudience)]
    [InlineData(SignInFault.Expired)]
    [InlineData(SignInFault.ForgedSignature)]
    [InlineData(SignInFault.WithoutSignature)]
    public async Task A_lying_provider_signs_nobody_in(SignInFault fault)
    {
        provider.Fault = fault;
        var visit = face.Visit(at: app);

        Refused(visit, await visit.FollowAsync(await CallbackAsync(visit)), HttpStatusCode.BadRequest, "The sign-in did not work");
    }

    [Fact]
    public async Task An_answer_for_another_sign_in_is_refused()
    {
        var visit = face.Visit(at: app);
        var callback = await CallbackAsync(visit);
        var other = QueryHelpers.ParseQuery((await CallbackAsync(face.Visit(at: app))).Location!.Query);
        var code = QueryHelpers.ParseQuery(callback.Location!.Query)["code"].ToString();

        var answer = await visit.GetAsync(QueryHelpers.AddQueryString("/sign-in/callback", new Dictionary<string, string?> { ["code"] = code, ["state"] = other["state"] }));

        Refused(visit, await visit.FollowAsync(answer), HttpStatusCode.BadRequest, "The sign-in did not work");
    }

    [Theory]
    [InlineData("/sign-in/callback")]
    [InlineData("/sign-in/callback?code=made-up&state=made-up")]
    [InlineData("/sign-in/callback?error=access_denied&state=made-up")]
    public async Task An_answer_that_nobody_asked_for_is_refused(string path)
    {
        var visit = face.Visit(at: app);

        Refused(visit, await visit.FollowAsync(await visit.GetAsync(path)), HttpStatusCode.BadRequest, "The sign-in did not work");
    }

    [Fact]
    public async Task An_answer_serves_once_and_only_in_its_browser()
    {
        var (mine, theirs) = (face.Visit(at: app), face.Visit(at: app));
        var callback = (await CallbackAsync(mine)).Location!.AbsoluteUri;

        Refused(theirs, await theirs.FollowAsync(await theirs.GetAsync(callback)), HttpStatusCode.BadRequest, "The sign-in did not work");
        (await mine.FollowAsync(await mine.GetAsync(callback))).Status.Should().Be(HttpStatusCode.OK);
        var replayed = face.Visit(at: app);
        foreach (var cookie in mine.Cookies.Where(one => one.Key != Web.Setup.SignIn.Cookie))
        {
            replayed.Cookies[cookie.Key] = cookie.Value;
        }

        Refused(replayed, await replayed.FollowAsync(await replayed.GetAsync(callback)), HttpStatusCode.BadRequest, "The sign-in did not work");
    }

    [Theory]
    [InlineData("olu", "Olu", PersonKind.Unknown)]
    [InlineData("olu", "", PersonKind.Inspector)]
    public async Task An_account_that_is_not_ours_is_told_so(string sub, string name, PersonKind kind)
    {
        provider.Knows(new Actor(new PersonId(sub), name, kind));
        var visit = face.Visit(at: app);

        Refused(visit, await visit.FollowAsync(await CallbackAsync(visit, sub)), HttpStatusCode.Forbidden, "Your account cannot be used here");
    }

    [Fact]
    public async Task An_account_with_any_subject_signs_in()
    {
        provider.Knows(new Actor(new PersonId("Olu@Council.example"), "Olu Officer", PersonKind.AreaOfficer));
        var visit = face.Visit(at: app);

        var page = await visit.FollowAsync(await CallbackAsync(visit, "Olu@Council.example"));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Text.Should().Contain("Signed in as Olu Officer");
    }

    [Fact]
    public async Task A_provider_that_is_away_is_said()
    {
        await provider.DisposeAsync();
        var visit = face.Visit(at: app);

        var page = await visit.SubmitAsync(await visit.GetAsync("/sign-in"));

        page.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        page.Heading.Should().Be("Sorry, the service is unavailable");
    }

    private static async Task<Screen> CallbackAsync(Browsing visit, string person = "priya-shah") =>
        await visit.GetAsync((await visit.GetAsync($"/sign-in?login_hint={Uri.EscapeDataString(person)}")).Location!.AbsoluteUri);

    private static void Refused(Browsing visit, Screen page, HttpStatusCode status, string heading)
    {
        (page.Status, page.Heading).Should().Be((status, heading));
        page.Find("main a")!.GetAttribute("href").Should().Be("/sign-in");
        page.Text.Should().NotContain("Exception").And.NotContain("IDX");
        visit.Cookies.Should().NotContainKey(Web.Setup.SignIn.Cookie);
    }
}
