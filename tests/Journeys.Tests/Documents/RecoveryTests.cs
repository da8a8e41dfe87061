using System.Text.RegularExpressions;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests.Documents;

/// <summary>Words that somebody typed without a network, in a passage that a colleague deleted meanwhile, are offered back to their author.</summary>
/// <param name="browser">Chromium.</param>
public sealed class RecoveryTests(Browser browser) : IClassFixture<Browser>
{
    private const string Offline = " Typed without a network.";

    [Fact]
    public async Task Text_typed_offline_in_a_paragraph_that_a_colleague_deleted_is_offered_back_once()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Deleted meanwhile");
        await using var writer = await note.OpenAsync(browser, product.Writer(0), product.Network.Address);
        await using var colleague = await note.OpenAsync(browser, product.Writer(1));
        await writer.Editor.ClickAsync();
        await writer.Page.Keyboard.TypeAsync("First paragraph.\nSecond paragraph.");
        await Assertions.Expect(colleague.Editor.Locator("p")).ToHaveTextAsync(["First paragraph.", "Second paragraph."]);
        await writer.SaysAsync("Shared with the team");

        product.Network.Cut();
        await writer.SaysAsync("Offline:");
        await writer.TypeAtEndAsync(Offline);
        await Assertions.Expect(writer.Editor).ToContainTextAsync(Offline.Trim());
        await colleague.MoveAsync("Control+Home", "End", "Control+Shift+End");
        await colleague.Page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(colleague.Editor.Locator("p")).ToHaveTextAsync(["First paragraph."]);
        await colleague.SaysAsync("Shared with the team");
        product.Network.Mend();

        await OfferedAsync(writer);
        await Assertions.Expect(writer.Editor.Locator("p")).ToHaveTextAsync(["First paragraph."]);
        await writer.PicturesAsync("offered");
        await writer.Page.ReloadAsync();
        await writer.SaysAsync("Shared with the team");
        await OfferedAsync(writer);
        await writer.Page.GetByRole(AriaRole.Button, new() { Name = "Put it back at the end" }).ClickAsync();

        await writer.SaysAsync("Shared with the team");
        string[] both = ["First paragraph.", Offline.Trim()];
        await Assertions.Expect(writer.Editor.Locator("p")).ToHaveTextAsync(both);
        await Assertions.Expect(colleague.Editor.Locator("p")).ToHaveTextAsync(both);
        await Assertions.Expect(Notice(writer)).ToHaveCountAsync(0);
        await writer.Page.ReloadAsync();
        await writer.SaysAsync("Shared with the team");
        await Assertions.Expect(writer.Editor.Locator("p")).ToHaveTextAsync(both);
        await Assertions.Expect(Notice(writer)).ToHaveCountAsync(0);
        await Assertions.Expect(Notice(colleague)).ToHaveCountAsync(0);
    }

    private static ILocator Notice(BrowserWindow window) => window.Page.Locator(".app-notice");

    private static async Task OfferedAsync(BrowserWindow window)
    {
        await Assertions.Expect(Notice(window).Locator("p")).ToHaveTextAsync(
            new Regex(@"^Some text you wrote offline was in a passage that Tomasz Nowak deleted (?:at|on) .*(?:\d(?:am|pm)|midday|midnight)\.$"));
        await Assertions.Expect(Notice(window).Locator("blockquote")).ToHaveTextAsync(Offline.Trim());
        await Assertions.Expect(Notice(window)).ToHaveCountAsync(1);
    }
}
