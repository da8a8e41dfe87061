using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests;

/// <summary>Bad Wi-Fi in a school: what was typed without a network is kept, the words say so, and it arrives.</summary>
/// <param name="browser">Chromium.</param>
public sealed class LossOfConnectionTests(Browser browser) : IClassFixture<Browser>
{
    private const string Online = "Typed with a network. ";
    private const string Offline = "Typed without a network.";

    [Fact]
    public async Task Text_typed_offline_survives_a_closed_tab_and_arrives_and_the_save_words_are_true_at_every_step()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var network = product.Network;
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "Bad Wi-Fi");
        var path = $"/inspections/{inspection}/evidence/{document.Split('.')[2]}";
        await using var ledger = await visitor.ConnectAsync();
        await using var writer = await browser.OpenAsync();
        await using var colleague = await browser.OpenAsync();
        await writer.SignInAsync(network.Address, product.Writer(0));
        await colleague.SignInAsync(product.Address, product.Writer(1));
        await writer.OpenNoteAsync(network.Address, path);
        await colleague.OpenNoteAsync(product.Address, path);

        await writer.Editor.ClickAsync();
        await writer.Page.Keyboard.TypeAsync(Online);
        await writer.SaysAsync("Saved on this device. Shared with the team.");
        await Assertions.Expect(colleague.Editor).ToHaveTextAsync(Online.Trim());
        var shared = (await ledger.ReadAsync(document, 0)).Head;
        shared.Should().BePositive("the words said it was shared with the team");

        network.Cut();
        await writer.Page.Keyboard.TypeAsync(Offline);
        await writer.SaysAsync("Offline:");
        await writer.SaysAsync("on this device");
        (await ledger.ReadAsync(document, 0)).Head.Should().Be(shared, "the words said that the changes are on this device only");
        (await colleague.TextAsync()).Should().NotContain(Offline);
        await writer.Page.ScreenshotAsync(new() { Path = Browser.Picture("offline"), FullPage = true });

        await writer.CloseTabAsync();
        (await ledger.ReadAsync(document, 0)).Head.Should().Be(shared);
        network.Mend();
        await writer.OpenNoteAsync(network.Address, path);
        await Assertions.Expect(writer.Editor).ToHaveTextAsync(Online + Offline);
        await Assertions.Expect(colleague.Editor).ToHaveTextAsync(Online + Offline);
        (await ledger.ReadAsync(document, 0)).Head.Should().BeGreaterThan(shared, "the words say again that it is shared");
    }

    [Fact]
    public async Task A_server_that_is_killed_and_started_again_loses_nothing_that_was_typed_meanwhile()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "Restart");
        await using var writer = await browser.OpenAsync();
        await writer.SignInAsync(product.Address, product.Writer(0));
        await writer.OpenNoteAsync(product.Address, $"/inspections/{inspection}/evidence/{document.Split('.')[2]}");
        await writer.Editor.ClickAsync();
        await writer.Page.Keyboard.TypeAsync(Online);
        await writer.SaysAsync("Saved on this device. Shared with the team.");

        product.Host.Kill();
        await writer.Page.Keyboard.TypeAsync(Offline);
        await writer.SaysAsync("Offline:");
        await product.StartAgainAsync();

        await writer.SaysAsync("Saved on this device. Shared with the team.");
        await using var again = await browser.OpenAsync();
        await again.SignInAsync(product.Address, product.Writer(1));
        await again.OpenNoteAsync(product.Address, $"/inspections/{inspection}/evidence/{document.Split('.')[2]}");
        await Assertions.Expect(again.Editor).ToHaveTextAsync(Online + Offline);
    }

    [Fact]
    public async Task Two_tabs_of_one_person_share_what_is_not_sent_yet()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var network = product.Network;
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "Two tabs");
        var path = $"/inspections/{inspection}/evidence/{document.Split('.')[2]}";
        await using var window = await browser.OpenAsync();
        await window.SignInAsync(network.Address, product.Writer(0));
        await window.OpenNoteAsync(network.Address, path);
        var second = await window.Page.Context.NewPageAsync();
        await second.GotoAsync(new Uri(network.Address, path).ToString());
        await second.Locator("[data-editor] [role=textbox]").WaitForAsync();
        await Assertions.Expect(second.Locator("[data-save-state]")).ToContainTextAsync("Shared with the team");

        network.Cut();
        await second.Locator("[data-editor] [role=textbox]").ClickAsync();
        await second.Keyboard.TypeAsync(Offline);
        await Assertions.Expect(window.Editor).ToHaveTextAsync(Offline);
        await window.SaysAsync("on this device");
        await second.CloseAsync();
        network.Mend();

        await window.SaysAsync("Saved on this device. Shared with the team.");
        using var reader = await Visitor.SignInAsync(product.Address, product.Writer(1));
        await using var ledger = await reader.ConnectAsync();
        (await ledger.ReadAsync(document, 0)).Head.Should().BePositive("the first tab sent what the second one had typed");
    }
}
