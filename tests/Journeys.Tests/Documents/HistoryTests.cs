using AreaSend.Documents.History;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Processes;
using AreaSend.Vocabulary;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests.Documents;

/// <summary>The past of a note is what was on the screens then.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class HistoryTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    private static readonly Actor Lead = new(new PersonId("lead"), "Lena Lead", PersonKind.Inspector);

    [Fact]
    public async Task The_note_at_three_chosen_times_is_what_was_on_three_screens_then()
    {
        await using var product = await ClusterProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "History");
        await using var first = await OpenAsync(product, note, 0);
        await using var second = await OpenAsync(product, note, 1);
        await using var third = await OpenAsync(product, note, 2);
        BrowserWindow[] all = [first, second, third];
        var before = DateTimeOffset.UtcNow;
        var moments = new List<(DateTimeOffset At, string Text)>();

        await Task.WhenAll(first.TypeAtEndAsync("The first saw a plan.\nIt was dated. "), second.TypeAtEndAsync("second "), third.TypeAtEndAsync("third 🙂 "));
        moments.Add(await OnAllScreensAsync(all));
        await second.MoveAsync("Control+Home", "Shift+End");
        await Task.WhenAll(second.Page.Keyboard.TypeAsync("Said otherwise."), first.TypeAtEndAsync("and signed"), third.TypeAtEndAsync(" by nobody"));
        moments.Add(await OnAllScreensAsync(all));
        await third.MoveAsync("Control+A");
        await third.Page.Keyboard.PressAsync("Delete");
        await third.Page.Keyboard.TypeAsync("Begun anew.");
        moments.Add(await OnAllScreensAsync(all));
        await first.TypeAtEndAsync(" After the last of them.");
        var latest = await OnAllScreensAsync(all);

        moments.Select(m => m.Text).Should().OnlyHaveUniqueItems();
        await using var client = await ClusterClient.ConnectAsync(product.ConnectionString);
        foreach (var (at, text) in moments)
        {
            (await ReadAtAsync(first, product.Addresses[0], note, await SequenceAtAsync(client, note, at))).Should().Be(text, "that was on the screens at {0:O}", at);
        }

        (await SequenceAtAsync(client, note, before)).Should().Be(0, "nothing was written yet");
        await first.Page.GotoAsync(new Uri(product.Addresses[0], note.Path + "/history").ToString());
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Go to the text" }).ClickAsync();
        await Assertions.Expect(first.Page.Locator("h1")).ToContainTextAsync("The note at");
        Lines(await first.Page.Locator(".app-text").InnerTextAsync()).Should().Be(latest.Text, "the form suggests the minute of the last change");
        output.WriteLine($"FIGURE the note at {moments.Count} times equals what was on 3 screens then: {string.Join(", ", moments.Select(m => $"{m.Text.Length} characters"))}");
    }

    private static async Task<long> SequenceAtAsync(ClusterClient client, StartedNote note, DateTimeOffset at)
    {
        var found = await client.AsAsync(Lead, grains => grains.GetGrain<IDocumentHistoryGrain>(note.Document).SequenceAtAsync(at));
        found.Accepted.Should().BeTrue();
        return found.Value!.Sequence;
    }

    private static async Task<string> ReadAtAsync(BrowserWindow window, Uri address, StartedNote note, long sequence)
    {
        await window.Page.GotoAsync(new Uri(address, $"{note.Path}/history/{sequence}").ToString());
        return Lines(await window.Page.Locator(".app-text").InnerTextAsync());
    }

    /// <summary>Waits until all have the same on their screens and all of it is shared.</summary>
    private static async Task<(DateTimeOffset At, string Text)> OnAllScreensAsync(BrowserWindow[] all)
    {
        foreach (var window in all)
        {
            await window.SaysAsync("Saved on this device. Shared with the team.");
        }

        var text = await all[0].TextAsync();
        foreach (var window in all)
        {
            await Assertions.Expect(window.Editor).ToHaveTextAsync(await all[0].Editor.TextContentAsync() ?? "");
            Lines(await window.TextAsync()).Should().Be(Lines(text));
        }

        return (DateTimeOffset.UtcNow, Lines(text));
    }

    // a paragraph's own margin counts as an empty line to one browser element and not to another
    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0));

    private async Task<BrowserWindow> OpenAsync(ClusterProduct product, StartedNote note, int index)
    {
        var (window, address) = (await browser.OpenAsync(), product.Addresses[index % product.Addresses.Count]);
        await ClusterSignIn.SignInAsync(window, address, product.Writer(index));
        await window.OpenNoteAsync(address, note.Path);
        return window;
    }
}
