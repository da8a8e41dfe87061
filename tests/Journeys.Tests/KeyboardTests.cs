using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests;

/// <summary>The note without a mouse.</summary>
/// <param name="browser">Chromium.</param>
public sealed class KeyboardTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_note_can_be_written_and_formatted_by_keyboard_alone()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        await using var window = await OpenAsync(product);
        var keys = window.Page.Keyboard;
        await window.Editor.FocusAsync();
        await keys.TypeAsync("Waiting times");
        await keys.PressAsync("Control+a");
        await keys.PressAsync("Alt+F10");
        await Assertions.Expect(Focused(window)).ToHaveTextAsync("Bold");
        await keys.PressAsync("Enter");
        await Assertions.Expect(window.Editor.Locator("strong")).ToHaveTextAsync("Waiting times");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Bold" })).ToHaveAttributeAsync("aria-pressed", "true");

        await window.Editor.FocusAsync();
        await keys.PressAsync("Alt+F10");
        await keys.PressAsync("End");
        await Assertions.Expect(Focused(window)).ToHaveTextAsync("Redo");
        await keys.PressAsync("Home");
        await keys.PressAsync("ArrowRight");
        await Assertions.Expect(Focused(window)).ToHaveTextAsync("Italic");
        await keys.PressAsync("Escape");
        await Assertions.Expect(window.Editor).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await Assertions.Expect(window.Editor).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task Undo_takes_back_only_what_one_wrote_oneself()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        await using var mine = await OpenAsync(product);
        await using var theirs = await browser.OpenAsync();
        await theirs.SignInAsync(product.Address, product.Writer(1));
        await theirs.OpenNoteAsync(product.Address, new Uri(mine.Page.Url).PathAndQuery);
        await mine.Editor.ClickAsync();
        await mine.Page.Keyboard.TypeAsync("Mine. ");
        await Assertions.Expect(theirs.Editor).ToHaveTextAsync("Mine.");
        await theirs.Editor.ClickAsync();
        await theirs.Page.Keyboard.PressAsync("Control+End");
        await theirs.Page.Keyboard.TypeAsync("Theirs.");
        await Assertions.Expect(mine.Editor).ToHaveTextAsync("Mine. Theirs.");

        await mine.Editor.FocusAsync();
        await mine.Page.Keyboard.PressAsync("Control+z");

        await Assertions.Expect(mine.Editor).ToHaveTextAsync("Theirs.");
        await Assertions.Expect(theirs.Editor).ToHaveTextAsync("Theirs.");
    }

    [Fact]
    public async Task People_in_the_note_are_named_in_words_and_each_once()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        await using var mine = await OpenAsync(product);
        await using var theirs = await browser.OpenAsync();
        await theirs.SignInAsync(product.Address, product.Writer(1));
        await theirs.OpenNoteAsync(product.Address, new Uri(mine.Page.Url).PathAndQuery);

        await Assertions.Expect(mine.Page.Locator("[data-people] li")).ToHaveCountAsync(2);
        await Assertions.Expect(mine.Page.Locator("[data-people]")).ToContainTextAsync("(you)");
        await theirs.DisposeAsync();
        await Assertions.Expect(mine.Page.Locator("[data-people] li")).ToHaveCountAsync(1);
    }

    private static ILocator Focused(BrowserWindow window) => window.Page.Locator("*:focus");

    private async Task<BrowserWindow> OpenAsync(EmbeddedProduct product)
    {
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "By keyboard");
        var window = await browser.OpenAsync();
        await window.SignInAsync(product.Address, product.Writer(0));
        await window.OpenNoteAsync(product.Address, $"/inspections/{inspection}/evidence/{document.Split('.')[2]}");
        return window;
    }
}
