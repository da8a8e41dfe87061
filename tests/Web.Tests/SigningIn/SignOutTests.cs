using System.Net;
using AreaSend.Testing.Live;
using AreaSend.Web.Tests.Visits;
using Microsoft.AspNetCore.Builder;

namespace AreaSend.Web.Tests.SigningIn;

/// <summary>Signing out ends that session wherever it is in use, and no other.</summary>
[Collection(FaceCollection.Name)]
public sealed class SignOutTests(FaceFixture face) : IAsyncLifetime
{
    private const string Priya = "priya-shah";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);
    private WebApplication another = null!;

    public async Task InitializeAsync() => another = await face.StartAsync([]);

    public async Task DisposeAsync() => await another.DisposeAsync();

    [Fact]
    public async Task Another_connection_of_the_session_is_closed_and_cannot_submit_and_another_session_lives_on()
    {
        using var laptop = await Visitor.SignInAsync(face.Address, Priya);
        using var tablet = await Visitor.SignInAsync(face.Address, Priya);
        var document = await laptop.StartNoteAsync(await laptop.FirstInspectionAsync(), "Signing out");
        await using var first = await laptop.ConnectAsync();
        await using var second = await laptop.ConnectAsync();
        await tablet.GetAsync("/local-areas");
        await using var theirs = await tablet.ConnectAsync();
        foreach (var client in new[] { first, second, theirs })
        {
            await client.OpenAsync(document);
        }

        await SignOutAsync(laptop);

        await Task.WhenAll(first.Ended, second.Ended).WaitAsync(Soon);
        await second.Invoking(one => one.SubmitAsync(document, [Batch()])).Should().ThrowAsync<Exception>();
        await theirs.SubmitAsync(document, [Batch()]);
        (await theirs.ReadAsync(document, 0)).Head.Should().Be(1, "only what the living session wrote was recorded");
    }

    [Fact]
    public async Task A_connection_to_another_node_is_closed_too()
    {
        var address = new Uri(another.Urls.First());
        using var here = await Visitor.SignInAsync(face.Address, Priya);
        using var there = here.At(address);
        using var unrelated = await Visitor.SignInAsync(address, Priya);
        await there.GetAsync("/local-areas");
        await unrelated.GetAsync("/local-areas");
        await using var socket = await there.ConnectAsync();
        await using var theirs = await unrelated.ConnectAsync();

        await SignOutAsync(here);

        await socket.Ended.WaitAsync(Soon);
        theirs.Ended.IsCompleted.Should().BeFalse("it is another session");
        using var refused = await there.CallAsync("/session/active", null);
        refused.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_saved_cookie_is_good_for_nothing()
    {
        var (visit, thief, other) = (face.Visit(People.Lead), face.Visit(), face.Visit(People.Lead));
        var token = await visit.TokenAsync();
        Carry(string.Join("; ", visit.Cookies.Select(one => $"{one.Key}={one.Value}")), thief);
        (await thief.PostAsync("/session/active", null, token)).Status.Should().Be(HttpStatusCode.NoContent, "so far it is good");

        (await visit.PostAsync("/sign-out", null, token)).Location!.OriginalString.Should().Be("/sign-in");

        var saved = thief.Cookies.ToList();
        foreach (var path in new[] { "/session/active", "/device-key", "/live/team/negotiate?negotiateVersion=1" })
        {
            Carry(string.Join("; ", saved.Select(one => $"{one.Key}={one.Value}")), thief);
            (await thief.PostAsync(path, null, token)).Status.Should().Be(HttpStatusCode.Unauthorized, path);
        }

        Carry(string.Join("; ", saved.Select(one => $"{one.Key}={one.Value}")), thief);
        (await thief.GetAsync("/")).Location!.PathAndQuery.Should().StartWith("/sign-in");
        thief.Cookies.Should().NotContainKey(Web.Setup.SignIn.Cookie, "the browser is told to forget it");
        (await other.GetAsync("/")).Status.Should().Be(HttpStatusCode.OK, "another session of the same person lives on");
    }

    private static (Guid Id, byte[] Update) Batch() => (Guid.CreateVersion7(), new TypingUpdates(7).Next("x"));

    private static void Carry(string cookies, Browsing to)
    {
        foreach (var pair in cookies.Split("; ").Select(one => one.Split('=', 2)))
        {
            to.Cookies[pair[0]] = pair[1];
        }
    }

    private static async Task SignOutAsync(Visitor visitor)
    {
        await visitor.GetAsync("/local-areas");
        using var answer = await visitor.CallAsync("/sign-out", null);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }
}
