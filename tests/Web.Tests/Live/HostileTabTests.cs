using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AreaSend.Documents.Refusals;
using AreaSend.Testing.Live;
using AreaSend.Vocabulary;
using AreaSend.Web.Live;
using AreaSend.Web.Live.Wire;
using Microsoft.AspNetCore.SignalR.Client;
using SubmitAnswer = AreaSend.Web.Live.Wire.SubmitAnswer;

namespace AreaSend.Web.Tests.Live;

/// <summary>Who sends what no page of ours makes is refused each time, and after three times not listened to.</summary>
public sealed class HostileTabTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly byte[] NoUpdate = [1, 2, 3];
    private LiveNode node = null!;

    public async Task InitializeAsync() => node = await LiveNode.StartAsync();

    public async Task DisposeAsync() => await node.DisposeAsync();

    [Fact]
    public async Task Three_hostile_updates_end_a_connection_with_words_and_no_other()
    {
        await using var tom = await node.ConnectAsync("tom");
        await using var other = await node.ConnectAsync("tom");
        var (closed, ended) = (new TaskCompletionSource<(string Document, string Code, string Words)>(), new TaskCompletionSource());
        tom.On<string, string, string>("closed", (document, code, words) => closed.TrySetResult((document, code, words)));
        tom.Closed += _ =>
        {
            ended.TrySetResult();
            return Task.CompletedTask;
        };
        await tom.InvokeAsync<OpenAnswer>("Open", node.Document.ToString(), 0L);

        for (var i = 0; i < 3; i++)
        {
            (await SubmitAsync(tom, NoUpdate)).Refusal!.Code.Should().Be(DocumentRefusal.Malformed, "each is answered, the last too");
        }

        (await closed.Task.WaitAsync(Patience)).Should().Be((node.Document.ToString(), RefusalCode.Invalid, Hostility.Words));
        await ended.Task.WaitAsync(Patience);
        (await SubmitAsync(other, new TypingUpdates(5).Next("good"))).Refusal.Should().BeNull("another tab of the same person goes on");
    }

    [Fact]
    public async Task Two_hostile_updates_and_any_number_of_other_refusals_leave_a_connection_alone()
    {
        await using var tom = await node.ConnectAsync("tom");
        for (var i = 0; i < 5; i++)
        {
            (await SubmitAsync(tom, [])).Refusal!.Code.Should().NotBe(DocumentRefusal.Malformed);
        }

        await SubmitAsync(tom, NoUpdate);
        await SubmitAsync(tom, NoUpdate);

        (await SubmitAsync(tom, new TypingUpdates(5).Next("good"))).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task After_three_hostile_updates_over_plain_http_the_session_is_shut_out_with_words_and_no_other()
    {
        await Answered(DocumentRefusal.Malformed, HttpStatusCode.BadRequest, HostileAsync);
        await Answered(DocumentRefusal.Malformed, HttpStatusCode.BadRequest, HostileAsync);
        var words = await Answered(RefusalCode.Forbidden, HttpStatusCode.Forbidden, HostileAsync);
        await Answered(RefusalCode.Forbidden, HttpStatusCode.Forbidden, () => node.SyncAsync("tom", new { after = 0 }));

        words.Should().Be(Hostility.Words);
        using var others = await node.SyncAsync("priya", new { after = 0 });
        others.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<string> Answered(string code, HttpStatusCode status, Func<Task<HttpResponseMessage>> ask)
    {
        using var answer = await ask();
        answer.StatusCode.Should().Be(status);
        var refusal = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("refusal");
        refusal.GetProperty("code").GetString().Should().Be(code);
        return refusal.GetProperty("message").GetString()!;
    }

    private Task<HttpResponseMessage> HostileAsync() =>
        node.SyncAsync("tom", new { after = 0, batches = new[] { new { id = Guid.CreateVersion7().ToString("N"), update = NoUpdate } } });

    private Task<SubmitAnswer> SubmitAsync(HubConnection connection, byte[] update) =>
        connection.InvokeAsync<SubmitAnswer>("Submit", node.Document.ToString(), new[] { new WireBatch(Guid.CreateVersion7().ToString("N"), update) });
}
