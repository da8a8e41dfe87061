using System.Net.WebSockets;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests.Documents;

/// <summary>Nobody writes in another person's name, and nobody silences a colleague.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class ForgeryTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    private static readonly Guid Device = Guid.CreateVersion7();

    [Fact]
    public async Task A_colleague_who_writes_in_my_name_is_refused_and_disconnected_while_my_typing_is_shared()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Forged");
        await using var victim = await note.OpenAsync(browser, product.Writer(1));
        await using var colleague = await note.OpenAsync(browser, product.Writer(3));
        await victim.Editor.ClickAsync();
        await victim.Page.Keyboard.TypeAsync("Before.");
        await victim.SaysAsync("Shared with the team");
        await using var forger = await note.ConnectAsync(product.Writer(2), Device);

        var typing = victim.Page.Keyboard.TypeAsync(new string('v', 200), new() { Delay = 5 });
        var refusals = await ForgeAsync(forger, note.Document);
        await typing;

        refusals.Should().Equal(DocumentRefusal.Forged, DocumentRefusal.Forged, DocumentRefusal.Forged);
        await forger.Ended.WaitAsync(TimeSpan.FromSeconds(10));
        await FluentActions.Awaiting(() => forger.OpenAsync(note.Document)).Should().ThrowAsync<WebSocketException>("three forgeries end the connection");
        var expected = "Before." + new string('v', 200);
        await victim.TypeAtEndAsync("After.");
        await Assertions.Expect(victim.Editor).ToHaveTextAsync(expected + "After.");
        await victim.SaysAsync("Saved on this device. Shared with the team.");
        await Assertions.Expect(colleague.Editor).ToHaveTextAsync(expected + "After.");
        victim.Complaints.Should().BeEmpty();
        var recorded = await product.RefusedAsync(note.Document);
        recorded.Select(one => (one.Actor, one.Refused.Rule, one.Refused.Device)).Should().Equal(
            Enumerable.Repeat((product.Writer(2), DocumentRefusal.Forged, Device), 3));
        output.WriteLine($"FIGURE forged updates: {refusals.Count} refused, {recorded.Count} on record; {expected.Length + 6} characters of the victim on both screens");
    }

    private static async Task<IReadOnlyList<string?>> ForgeAsync(HubClient forger, string document)
    {
        var opened = await forger.OpenAsync(document);
        var (victim, next) = CrdtUpdate.StateVectorOf(CrdtUpdate.Merge([.. opened.Updates.Select(u => u.Update)])).Clients.Should().ContainSingle().Subject;
        next.Should().BePositive("the victim has written");
        var client = (uint)victim;
        byte[][] forgeries =
        [
            new TypingUpdates(client, (ulong)next).Next("forged"),
            new TypingUpdates(client).Next("forged from the beginning"),
            new TypingUpdates(client, (ulong)next + 1_000_000).Next("forged far ahead, which would silence the victim"),
        ];
        var refusals = new List<string?>();
        foreach (var forgery in forgeries)
        {
            refusals.Add((await forger.SubmitAsync(document, [(Guid.CreateVersion7(), forgery)])).Refusal);
        }

        return refusals;
    }
}
