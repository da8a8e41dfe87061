using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Channels;
using AreaSend.Documents.Refusals;
using AreaSend.Testing.Live;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Wire;
using Microsoft.AspNetCore.SignalR.Client;
using SubmitAnswer = AreaSend.Web.Live.Wire.SubmitAnswer;

namespace AreaSend.Web.Tests.Live;

/// <summary>A freeze reaches tabs that are open, tabs that open, and those without a WebSocket.</summary>
public sealed class LiveFreezeTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private LiveNode node = null!;

    public async Task InitializeAsync() => node = await LiveNode.StartAsync();

    public async Task DisposeAsync() => await node.DisposeAsync();

    [Fact]
    public async Task A_frozen_note_says_so_to_an_open_tab_and_refuses_its_edits()
    {
        await using var tom = await node.ConnectAsync("tom");
        var heard = Heard(tom);
        (await OpenAsync(tom)).Freeze.Should().BeNull();

        await FreezeAsync("priya", "Sent to moderation");

        var freeze = await heard.ReadAsync().AsTask().WaitAsync(Patience);
        freeze!.ByName.Should().Be("priya");
        freeze.Reason.Should().Be("Sent to moderation");
        DateTimeOffset.Parse(freeze.At, System.Globalization.CultureInfo.InvariantCulture).Should().Be(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var answer = await tom.InvokeAsync<SubmitAnswer>("Submit", node.Document.ToString(), new[] { new WireBatch(Guid.CreateVersion7().ToString("N"), new TypingUpdates(7).Next("late")) });
        answer.Refusal!.Code.Should().Be(DocumentRefusal.Frozen);

        (await node.AskAsync("priya", static grain => grain.LiftFreezeAsync(CommandId.New(), "A fact was wrong"))).Refusal.Should().BeNull();
        (await heard.ReadAsync().AsTask().WaitAsync(Patience)).Should().BeNull("the freeze was lifted");
    }

    [Fact]
    public async Task Who_opens_a_frozen_note_hears_who_froze_it_and_why()
    {
        await FreezeAsync("priya", "Sent to moderation");
        await using var sam = await node.ConnectAsync("sam", "shadow");

        var opened = await OpenAsync(sam);
        using var synced = await node.SyncAsync("tom", new { after = 0 });
        using var refused = await node.SyncAsync("tom", new { after = 0, schema = 1, batches = new[] { new { id = Guid.CreateVersion7().ToString("N"), update = new TypingUpdates(7).Next("late") } } });

        opened.Freeze.Should().Be(new WireFreeze("priya", "2026-11-23T09:00:00.000Z", "Sent to moderation"));
        (await synced.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("freeze").GetRawText()
            .Should().Be("""{"byName":"priya","at":"2026-11-23T09:00:00.000Z","reason":"Sent to moderation"}""");
        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    private static ChannelReader<WireFreeze?> Heard(HubConnection connection)
    {
        var heard = Channel.CreateUnbounded<WireFreeze?>();
        connection.On<string, WireFreeze?>("frozen", (_, freeze) => heard.Writer.TryWrite(freeze));
        return heard.Reader;
    }

    private Task<OpenAnswer> OpenAsync(HubConnection connection) => connection.InvokeAsync<OpenAnswer>("Open", node.Document.ToString(), 0L);

    private async Task FreezeAsync(string person, string reason) =>
        (await node.AskAsync(person, grain => grain.FreezeAsync(CommandId.New(), reason))).Refusal.Should().BeNull();
}
