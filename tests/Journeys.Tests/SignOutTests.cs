using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests;

/// <summary>Leaving with work that is not shared yet: every page says so, signing out asks first, and it is shared when the note is opened.</summary>
/// <param name="browser">Chromium.</param>
public sealed class SignOutTests(Browser browser) : IClassFixture<Browser>
{
    private const string Typed = "Typed on the train.";

    [Fact]
    public async Task Unshared_work_is_named_on_every_page_and_asked_about_at_sign_out_until_its_note_was_opened()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        await using var window = await browser.OpenAsync();
        var path = await WriteOfflineAsync(product, window);
        var page = window.Page;
        var line = page.Locator(".app-unsent");

        await page.GotoAsync(product.Network.Address.ToString());
        await Assertions.Expect(line).ToContainTextAsync("1 note has changes that are not shared yet: open it to share them.");
        await Assertions.Expect(line.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", path);

        await SignOutButton(page).ClickAsync();
        var asked = page.GetByRole(AriaRole.Heading, new() { NameRegex = new("changes? (is|are) not shared yet$") });
        await Assertions.Expect(asked).ToBeFocusedAsync();
        await Assertions.Expect(line).ToBeHiddenAsync();
        await page.ScreenshotAsync(new() { Path = Browser.Picture("sign-out-unshared"), FullPage = true });
        await page.GetByRole(AriaRole.Button, new() { Name = "Go back without signing out" }).ClickAsync();
        await Assertions.Expect(asked).ToHaveCountAsync(0);
        await Assertions.Expect(SignOutButton(page)).ToBeFocusedAsync();
        await page.ScreenshotAsync(new() { Path = Browser.Picture("unshared-line"), FullPage = true });

        await SignOutButton(page).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Share now" }).ClickAsync();
        await Assertions.Expect(window.Editor).ToHaveTextAsync(Typed);
        await window.SaysAsync("Saved on this device. Shared with the team.");

        await page.GotoAsync(product.Network.Address.ToString());
        await SignOutButton(page).ClickAsync();
        await page.WaitForURLAsync("**/sign-in");
        window.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Work_kept_on_the_device_at_sign_out_is_there_when_its_author_signs_in_again_and_named_to_nobody_else()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        await using var window = await browser.OpenAsync();
        var path = await WriteOfflineAsync(product, window);
        var address = product.Network.Address;
        var line = window.Page.Locator(".app-unsent");

        await window.Page.GotoAsync(address.ToString());
        await SignOutButton(window.Page).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Keep on this device and sign out" }).ClickAsync();
        await window.Page.WaitForURLAsync("**/sign-in");

        await window.SignInAsync(address, product.Writer(1));
        await SignOutButton(window.Page).ClickAsync();
        await window.Page.WaitForURLAsync("**/sign-in");

        await window.SignInAsync(address, product.Writer(0));
        await Assertions.Expect(line).ToContainTextAsync("1 note has changes that are not shared yet");
        await window.OpenNoteAsync(address, path);
        await Assertions.Expect(window.Editor).ToHaveTextAsync(Typed);
        await window.Page.GotoAsync(address.ToString());
        await Assertions.Expect(line).ToHaveCountAsync(0);
    }

    /// <summary>A tab that is closed while there is no network leaves its text on the device.</summary>
    private static async Task<string> WriteOfflineAsync(EmbeddedProduct product, BrowserWindow window)
    {
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "On the train");
        var path = $"/inspections/{inspection}/evidence/{document.Split('.')[2]}";
        await window.SignInAsync(product.Network.Address, product.Writer(0));
        await window.OpenNoteAsync(product.Network.Address, path);
        product.Network.Cut();
        await window.Editor.ClickAsync();
        await window.Page.Keyboard.TypeAsync(Typed);
        await window.SaysAsync("on this device");
        await window.CloseTabAsync();
        product.Network.Mend();
        return path;
    }

    private static ILocator SignOutButton(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true });
}
