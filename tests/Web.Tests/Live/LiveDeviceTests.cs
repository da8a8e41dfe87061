using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AreaSend.Documents.Refusals;
using AreaSend.Testing.Live;
using AreaSend.Web.Live.Wire;
using Microsoft.AspNetCore.SignalR.Client;
using SubmitAnswer = AreaSend.Web.Live.Wire.SubmitAnswer;

namespace AreaSend.Web.Tests.Live;

/// <summary>The device and the schema that a browser names count, over the hub and over plain HTTP.</summary>
public sealed class LiveDeviceTests : IAsyncLifetime
{
    private readonly string laptop = Guid.NewGuid().ToString("N");
    private readonly string tablet = Guid.NewGuid().ToString("N");
    private LiveNode node = null!;

    public async Task InitializeAsync() => node = await LiveNode.StartAsync();

    public async Task DisposeAsync() => await node.DisposeAsync();

    [Fact]
    public async Task What_one_device_began_another_device_of_the_same_person_cannot_go_on_as()
    {
        var typing = new TypingUpdates(7);
        await using var first = await node.ConnectAsync("priya", query: $"?device={laptop}&schema=1");
        await using var second = await node.ConnectAsync("priya", query: $"?device={tablet}&schema=1");
        (await SubmitAsync(first, typing.Next("mine"))).Refusal.Should().BeNull();
        var next = typing.Next("!");

        (await SubmitAsync(second, next)).Refusal!.Code.Should().Be(DocumentRefusal.Forged);
        (await SyncAsync("priya", tablet, 1, next)).Should().Be((HttpStatusCode.BadRequest, DocumentRefusal.Forged));
        (await SyncAsync("priya", laptop, 1, next)).Should().Be((HttpStatusCode.OK, null));
    }

    [Fact]
    public async Task An_editor_older_than_the_text_may_read_it_but_not_write_in_it()
    {
        await using var newer = await node.ConnectAsync("priya", query: $"?device={laptop}&schema=1");
        await using var older = await node.ConnectAsync("tom", query: $"?device={tablet}&schema=0");
        (await SubmitAsync(newer, WrittenWithSchema(1))).Refusal.Should().BeNull();

        (await older.InvokeAsync<OpenAnswer>("Open", node.Document.ToString(), 0L)).Schema.Should().Be(1);
        (await SubmitAsync(older, new TypingUpdates(7).Next("old"))).Refusal!.Code.Should().Be(DocumentRefusal.Outdated);
        (await SyncAsync("tom", tablet, 0, new TypingUpdates(8).Next("old"))).Should().Be((HttpStatusCode.Conflict, DocumentRefusal.Outdated));
        (await SyncAsync("tom", tablet, 1, new TypingUpdates(8).Next("new"))).Should().Be((HttpStatusCode.OK, null));
    }

    // one struct of client 5: in the root "meta", under "schema", a number
    private static byte[] WrittenWithSchema(byte schema) => [1, 1, 5, 0, 0x28, 1, 4, .. "meta"u8, 6, .. "schema"u8, 1, 125, schema, 0];

    private async Task<(HttpStatusCode Status, string? Refusal)> SyncAsync(string person, string device, int schema, byte[] update)
    {
        using var answer = await node.SyncAsync(person, new { after = 0, device, schema, batches = new[] { new { id = Guid.CreateVersion7().ToString("N"), update } } });
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (answer.StatusCode, body.TryGetProperty("refusal", out var refusal) ? refusal.GetProperty("code").GetString() : null);
    }

    private Task<SubmitAnswer> SubmitAsync(HubConnection connection, byte[] update) =>
        connection.InvokeAsync<SubmitAnswer>("Submit", node.Document.ToString(), new[] { new WireBatch(Guid.CreateVersion7().ToString("N"), update) });
}
