using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AreaSend.Documents;
using AreaSend.Testing.Live;
using AreaSend.Vocabulary;

namespace AreaSend.Web.Tests.Live.Http;

/// <summary>Who wrote a stretch of text, asked by a page.</summary>
public sealed class WrittenEndpointTests : IAsyncLifetime
{
    private LiveNode node = null!;

    public async Task InitializeAsync()
    {
        node = await LiveNode.StartAsync();
        var batch = new { id = Guid.CreateVersion7().ToString("N"), update = new TypingUpdates(7).Next("hello") };
        using var written = await node.SyncAsync("priya", new { after = 0, schema = 1, batches = new[] { batch } });
        written.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    public async Task DisposeAsync() => await node.DisposeAsync();

    [Theory]
    [InlineData("zoe", HttpStatusCode.NotFound)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task Who_may_not_read_the_note_is_told_nothing_of_who_wrote_it(string person, HttpStatusCode status)
    {
        using var answer = await AskAsync(person, new { spans = new[] { new[] { 7L, 2, 5 } } });

        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("priya");
    }

    [Theory]
    [InlineData("priya")]
    [InlineData("sam")]
    public async Task Who_reads_the_note_hears_who_wrote_a_stretch_and_when(string person)
    {
        using var answer = await AskAsync(person, new { spans = new[] { new[] { 7L, 2, 5 } } });

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Be(
            """{"written":[{"client":7,"clock":2,"length":5,"name":"priya","at":"2026-11-23T09:00:00.000Z","sequence":1,"deletedByName":null,"deletedAt":null}]}""");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"spans": []}""")]
    [InlineData("""{"spans": [null]}""")]
    [InlineData("""{"spans": [[1, 2]]}""")]
    [InlineData("""{"spans": [[1, 2, 3, 4]]}""")]
    [InlineData("""{"spans": [[1, 2, 0]]}""")]
    [InlineData("""{"spans": [[-1, 2, 3]]}""")]
    [InlineData("""{"spans": [[1, -2, 3]]}""")]
    [InlineData("""{"spans": [[1, 2, 1.5]]}""")]
    [InlineData("""{"spans": [[1, 2, 99999999999999999999]]}""")]
    public async Task What_is_no_question_is_refused(string body)
    {
        using var answer = await AskAsync("priya", new StringContent(body, Encoding.UTF8, "application/json"));

        await Refused(answer, HttpStatusCode.BadRequest, RefusalCode.Invalid);
    }

    [Fact]
    public async Task Too_many_stretches_too_large_a_question_and_a_wrong_address_are_refused()
    {
        using var many = await AskAsync("priya", new { spans = Enumerable.Range(0, DocumentLimits.SpansPerQuestion + 1).Select(i => new[] { 7L, i, 1 }) });
        using var large = await AskAsync("priya", new StringContent("{\"spans\": [" + new string(' ', 70_000) + "]}", Encoding.UTF8, "application/json"));
        using var text = await AskAsync("priya", new StringContent("{}", Encoding.UTF8, "text/plain"));
        using var nowhere = await node.PostAsync("priya", "/documents/note.1.2/written", new { spans = new[] { new[] { 7L, 2, 5 } } });

        await Refused(many, HttpStatusCode.BadRequest, RefusalCode.Invalid);
        await Refused(large, HttpStatusCode.RequestEntityTooLarge, RefusalCode.TooLarge);
        await Refused(text, HttpStatusCode.UnsupportedMediaType, RefusalCode.Invalid);
        await Refused(nowhere, HttpStatusCode.NotFound, RefusalCode.Unknown);
    }

    private static async Task Refused(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("refusal").GetProperty("code").GetString().Should().Be(code);
    }

    private Task<HttpResponseMessage> AskAsync(string person, object body) => node.PostAsync(person, $"/documents/{node.Document}/written", body);
}
