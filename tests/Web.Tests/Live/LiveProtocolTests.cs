using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using AreaSend.Documents;
using AreaSend.Testing.Live;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using SubmitAnswer = AreaSend.Web.Live.Wire.SubmitAnswer;

namespace AreaSend.Web.Tests.Live;

public sealed class LiveProtocolTests : IAsyncLifetime
{
    private readonly TypingUpdates priyas = new(1);
    private readonly TypingUpdates toms = new(2);
    private LiveNode node = null!;

    private string Document => node.Document.ToString();

    public async Task InitializeAsync() => node = await LiveNode.StartAsync();

    public async Task DisposeAsync() => await node.DisposeAsync();

    [Fact]
    public async Task What_one_person_writes_the_other_gets_and_the_author_does_not()
    {
        await using var priya = await node.ConnectAsync("priya");
        await using var tom = await node.ConnectAsync("tom");
        var (forPriya, forTom) = (Heard(priya), Heard(tom));
        (await OpenAsync(priya)).MayWrite.Should().BeTrue();
        (await OpenAsync(tom)).Head.Should().Be(0);

        var (one, two) = (Batch(priyas, "one"), Batch(toms, "two"));
        (await SubmitAsync(priya, one)).Receipts.Should().Equal(new WireReceipt(one.Id!, 1));
        (await SubmitAsync(tom, two)).Receipts.Should().Equal(new WireReceipt(two.Id!, 2));

        (await forTom.ReadAsync()).Should().Be((1L, 1L, Hex(one)));
        (await forPriya.ReadAsync()).Should().Be((2L, 2L, Hex(two)), "the author of the first is not sent it again");
        (await SubmitAsync(priya, one)).Receipts.Single().Sequence.Should().Be(1, "the same batch gets its first receipt");
    }

    [Fact]
    public async Task Two_connections_of_one_person_hear_each_other()
    {
        await using var laptop = await node.ConnectAsync("priya");
        await using var tablet = await node.ConnectAsync("priya");
        var heard = Heard(tablet);
        await OpenAsync(laptop);
        await OpenAsync(tablet);

        var (a, b) = (Batch(priyas, "a"), Batch(priyas, "b"));
        await SubmitAsync(laptop, a, b);

        (await heard.ReadAsync()).Updates.Should().StartWith(Hex(a));
    }

    [Fact]
    public async Task Who_opens_later_reads_what_was_written_before()
    {
        await using var priya = await node.ConnectAsync("priya");
        var (one, two) = (Batch(priyas, "one"), Batch(priyas, "two"));
        await SubmitAsync(priya, one, two);

        await using var sam = await node.ConnectAsync("sam", "shadow");
        var all = await OpenAsync(sam);
        var rest = await sam.InvokeAsync<OpenAnswer>("Read", Document, 1L);

        (all.MayWrite, all.Head).Should().Be((false, 2L));
        all.Updates.Select(u => Convert.ToHexString(u.Update)).Should().Equal(Hex(one), Hex(two));
        rest.Updates.Select(u => u.Sequence).Should().Equal(2);
    }

    [Fact]
    public async Task A_shadow_has_no_way_to_write()
    {
        await using var shadow = await node.ConnectAsync("sam", "shadow");
        await shadow.Invoking(s => SubmitAsync(s, Batch(toms, "x"))).Should().ThrowAsync<HubException>();

        await using var team = await node.ConnectAsync("sam");
        (await SubmitAsync(team, Batch(toms, "x"))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
    }

    [Fact]
    public async Task A_stranger_and_a_malformed_id_hear_that_there_is_no_such_note()
    {
        await using var stranger = await node.ConnectAsync("zoe");

        (await OpenAsync(stranger)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await stranger.InvokeAsync<OpenAnswer>("Open", "note.1.2", 0L)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await stranger.InvokeAsync<OpenAnswer>("Open", null, 0L)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
    }

    [Fact]
    public async Task What_is_malformed_or_too_large_is_refused_and_the_connection_lives()
    {
        await using var priya = await node.ConnectAsync("priya");

        (await SubmitAsync(priya)).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        (await SubmitAsync(priya, new WireBatch("no id", [1]))).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        (await SubmitAsync(priya, new WireBatch(null, null))).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        (await SubmitAsync(priya, new WireBatch(Guid.CreateVersion7().ToString("N"), new byte[DocumentLimits.UpdateBytes + 1]))).Refusal!.Code.Should().Be(RefusalCode.TooLarge);
        (await SubmitAsync(priya, Batch(priyas, "good"))).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task Who_floods_is_cut_off()
    {
        await using var priya = await node.ConnectAsync("priya");
        var ended = new TaskCompletionSource();
        priya.Closed += _ =>
        {
            ended.TrySetResult();
            return Task.CompletedTask;
        };
        for (var i = 0; i < 1000 && priya.State == HubConnectionState.Connected; i++)
        {
            await priya.SendAsync("Present", Document, Array.Empty<byte>()).ContinueWith(static _ => { }, TaskScheduler.Default);
        }

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in()
    {
        await using var nobody = await node.ConnectAsync("");

        await nobody.Invoking(OpenAsync).Should().ThrowAsync<Exception>();
    }

    [Fact]
    public async Task Sync_records_and_reads_like_the_hub()
    {
        var (id, update) = (Guid.CreateVersion7().ToString("N"), Convert.ToBase64String(priyas.Next("x")));

        using var answer = await node.SyncAsync("priya", new { after = 0, device = Guid.NewGuid().ToString("N"), schema = 1, batches = new[] { new { id, update } } });

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var read = await answer.Content.ReadFromJsonAsync<JsonElement>();
        read.GetRawText().Should().Be($$"""{"mayWrite":true,"head":1,"receipts":[{"batch":"{{id}}","sequence":1}],"updates":[{"sequence":1,"update":"{{update.Replace("+", "\\u002B", StringComparison.Ordinal)}}"}],"freeze":null,"schema":1}""");
    }

    [Fact]
    public async Task Sync_refuses_with_the_status_that_says_why()
    {
        await Refused("zoe", new { after = 0 }, HttpStatusCode.NotFound, RefusalCode.Unknown);
        await Refused("sam", new { after = 0, batches = new[] { new { id = Guid.CreateVersion7().ToString("N"), update = "eA==" } } }, HttpStatusCode.Forbidden, RefusalCode.Forbidden);
        await Refused("priya", new { after = 0, batches = new[] { new { id = "x", update = "eA==" } } }, HttpStatusCode.BadRequest, RefusalCode.Invalid);
        await Refused("priya", new { after = 0, batches = new[] { new { id = Guid.CreateVersion7().ToString("N"), update = new byte[70_000] } } }, HttpStatusCode.RequestEntityTooLarge, RefusalCode.TooLarge);
        await Refused("priya", new StringContent("{", Encoding.UTF8, "application/json"), HttpStatusCode.BadRequest, RefusalCode.Invalid);
        await Refused("priya", new StringContent("{}", Encoding.UTF8, "text/plain"), HttpStatusCode.UnsupportedMediaType, RefusalCode.Invalid);
        await Refused("priya", new StringContent(new string(' ', 600_000), Encoding.UTF8, "application/json"), HttpStatusCode.RequestEntityTooLarge, RefusalCode.TooLarge);
    }

    private static WireBatch Batch(TypingUpdates typing, string text) => new(Guid.CreateVersion7().ToString("N"), typing.Next(text));

    private static string Hex(WireBatch batch) => Convert.ToHexString(batch.Update!);

    private static ChannelReader<(long From, long To, string Updates)> Heard(HubConnection connection)
    {
        var heard = Channel.CreateUnbounded<(long, long, string)>();
        connection.On<string, long, long, WireUpdate[]>("updates", (_, from, to, updates) =>
            heard.Writer.TryWrite((from, to, string.Concat(updates.Select(u => Convert.ToHexString(u.Update))))));
        return heard.Reader;
    }

    private async Task Refused(string person, object body, HttpStatusCode status, string code)
    {
        using var answer = await node.SyncAsync(person, body);
        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("refusal").GetProperty("code").GetString().Should().Be(code);
    }

    private Task<OpenAnswer> OpenAsync(HubConnection connection) => connection.InvokeAsync<OpenAnswer>("Open", Document, 0L);

    private Task<SubmitAnswer> SubmitAsync(HubConnection connection, params WireBatch[] batches) => connection.InvokeAsync<SubmitAnswer>("Submit", Document, batches);
}
