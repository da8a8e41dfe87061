using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AreaSend.Web.Endpoints;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Endpoints;

[Collection(FaceCollection.Name)]
public sealed class DeviceKeyTests(FaceFixture face)
{
    [Fact]
    public async Task The_same_person_gets_the_same_key_back_and_each_device_another()
    {
        var visit = face.Visit(People.Health);
        var first = Key(await AskAsync(visit, null));

        var again = Key(await AskAsync(visit, first.Sealed));
        var another = Key(await AskAsync(visit, null));

        Convert.FromBase64String(first.Key).Should().HaveCount(32);
        again.Key.Should().Be(first.Key);
        another.Key.Should().NotBe(first.Key);
        first.Sealed.Should().NotContain(first.Key);
    }

    [Fact]
    public async Task Another_persons_sealed_key_is_refused_and_no_key_is_given()
    {
        var theirs = Key(await AskAsync(face.Visit(People.Health), null));

        var answer = await AskAsync(face.Visit(People.Lead), theirs.Sealed);

        Refused(answer).Should().NotContain(theirs.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("{long}")]
    public async Task A_broken_sealed_key_is_refused(string broken) =>
        Refused(await AskAsync(face.Visit(People.Health), broken == "{long}" ? new string('A', 8192) : broken));

    [Fact]
    public async Task A_sealed_key_that_was_changed_is_refused()
    {
        var visit = face.Visit(People.Health);
        var bytes = Convert.FromBase64String(Key(await AskAsync(visit, null)).Sealed);
        bytes[^1] ^= 1;

        Refused(await AskAsync(visit, Convert.ToBase64String(bytes)));
    }

    [Theory]
    [InlineData("lano", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Who_writes_nothing_here_gets_no_key(string? who, HttpStatusCode status)
    {
        var visit = face.Visit(who is null ? null : People.Named(who));
        var token = who is null ? "none" : await visit.TokenAsync();

        (await visit.PostAsync("/device-key", JsonContent.Create(new DeviceKeyRequest(null)), token)).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("text/plain", "x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "{", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "[]", HttpStatusCode.BadRequest)]
    public async Task What_is_no_question_is_refused(string type, string body, HttpStatusCode status)
    {
        var visit = face.Visit(People.Health);

        (await visit.PostAsync("/device-key", new StringContent(body, System.Text.Encoding.UTF8, type), await visit.TokenAsync())).Status.Should().Be(status);
    }

    private static async Task<Screen> AskAsync(Browsing visit, string? sealedKey) =>
        await visit.PostAsync("/device-key", JsonContent.Create(new DeviceKeyRequest(sealedKey)), await visit.TokenAsync());

    private static DeviceKeyAnswer Key(Screen answer)
    {
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Headers["Cache-Control"].Should().Be("no-store");
        return JsonSerializer.Deserialize<DeviceKeyAnswer>(answer.Text, JsonSerializerOptions.Web)!;
    }

    private static string Refused(Screen answer)
    {
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        using var json = JsonDocument.Parse(answer.Text);
        json.RootElement.EnumerateObject().Select(part => part.Name).Should().Equal("refusal");
        json.RootElement.GetProperty("refusal").GetProperty("code").GetString().Should().Be("invalid");
        return answer.Text;
    }
}
