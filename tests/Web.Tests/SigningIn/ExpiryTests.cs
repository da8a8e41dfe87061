using System.Net;
using AreaSend.Web.Tests.Visits;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AreaSend.Web.Tests.SigningIn;

/// <summary>A sign-in ends after 30 minutes without a request, and after 12 hours in any case.</summary>
[Collection(FaceCollection.Name)]
public sealed class ExpiryTests(FaceFixture face) : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private WebApplication app = null!;

    public async Task InitializeAsync() => app = await face.StartAsync([], builder => builder.Services.AddSingleton<TimeProvider>(clock));

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Half_an_hour_without_a_request_ends_it()
    {
        var visit = await SignedInAsync();
        clock.Advance(TimeSpan.FromMinutes(29));
        (await visit.GetAsync("/")).Status.Should().Be(HttpStatusCode.OK);

        clock.Advance(TimeSpan.FromMinutes(31));

        var ended = await visit.GetAsync("/local-areas");
        ended.Location!.PathAndQuery.Should().Be("/sign-in?return=%2Flocal-areas");
        (await visit.PostAsync("/device-key", null, "old")).Status.Should().Be(HttpStatusCode.Unauthorized, "a script is told, not led away");
    }

    [Fact]
    public async Task Twelve_hours_end_it_however_busy_someone_is()
    {
        var visit = await SignedInAsync();
        for (var minutes = 20; minutes < 12 * 60; minutes += 20)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            (await visit.GetAsync("/")).Status.Should().Be(HttpStatusCode.OK, "it is busy after {0} minutes", minutes);
        }

        clock.Advance(TimeSpan.FromMinutes(20));
        (await visit.GetAsync("/")).Location!.PathAndQuery.Should().StartWith("/sign-in");
        visit.Cookies.Should().NotContainKey(Web.Setup.SignIn.Cookie, "the browser is told to forget it");
    }

    [Fact]
    public async Task Saying_that_somebody_types_keeps_it_and_a_new_connection_may_be_made()
    {
        var visit = await SignedInAsync();
        var token = await visit.TokenAsync();
        for (var minutes = 0; minutes < 60; minutes += 5)
        {
            clock.Advance(TimeSpan.FromMinutes(5));
            (await visit.PostAsync("/session/active", null, token)).Status.Should().Be(HttpStatusCode.NoContent);
        }

        (await visit.PostAsync("/live/team/negotiate?negotiateVersion=1", null, token)).Status.Should().Be(HttpStatusCode.OK, "the socket that ended with the old cookie is made anew with the newer one");
        clock.Advance(TimeSpan.FromMinutes(31));
        (await visit.PostAsync("/session/active", null, token)).Status.Should().Be(HttpStatusCode.Unauthorized, "it revives nothing");
    }

    [Fact]
    public async Task Saying_that_somebody_types_takes_the_token_of_a_page()
    {
        var visit = await SignedInAsync();

        (await visit.PostAsync("/session/active", null)).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Signing_out_forgets_it()
    {
        var visit = await SignedInAsync();
        var page = await visit.GetAsync("/");
        var token = page.Find("meta[name=csrf-token]")!.GetAttribute("content")!;

        var answer = await visit.PostAsync("/sign-out", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        answer.Location!.OriginalString.Should().Be("/sign-in");
        visit.Cookies.Should().NotContainKey(Web.Setup.SignIn.Cookie);
    }

    private async Task<Browsing> SignedInAsync()
    {
        var visit = face.Visit(at: app);
        var picker = await visit.GetAsync("/sign-in");
        var answer = await visit.SubmitAsync(picker, new Dictionary<string, string> { ["person"] = "priya-shah" });
        answer.Location!.OriginalString.Should().Be("/");
        return visit;
    }
}
