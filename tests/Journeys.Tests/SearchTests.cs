using System.Diagnostics;
using System.Globalization;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests;

/// <summary>What a colleague has just typed is found, also after a crash, and by nobody else.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class SearchTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_word_typed_by_a_colleague_is_found_within_5_seconds_and_by_nobody_outside()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var (inspection, note) = await NoteAsync(product);
        await using var writer = await browser.OpenAsync();
        await using var reader = await browser.OpenAsync();
        await using var outside = await browser.OpenAsync();
        await writer.SignInAsync(product.Address, product.Writer(0));
        await reader.SignInAsync(product.Address, "hannah-levy");
        await outside.SignInAsync(product.Address, "amara-bello");
        await writer.OpenNoteAsync(product.Address, note);
        await writer.Editor.ClickAsync();

        await writer.Page.Keyboard.TypeAsync("Pupils named the hippopotamuses of Zoë’s picture.");
        var typed = Stopwatch.GetTimestamp();
        await FoundAsync(reader, product.Address, inspection, "hippopotamus zoe");

        var took = Stopwatch.GetElapsedTime(typed);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE a word is found {took.TotalSeconds:0.0} s after it was typed"));
        took.Should().BeLessThan(TimeSpan.FromSeconds(5));
        (await reader.Page.Locator("mark").AllInnerTextsAsync()).Should().Equal("hippopotamuses", "Zoë’s");
        await reader.Page.ScreenshotAsync(new() { Path = Browser.Picture("evidence-found-text"), FullPage = true });
        await outside.Page.GotoAsync(Search(product.Address, inspection, "hippopotamus"));
        (await outside.Page.Locator("main").InnerTextAsync()).Should().NotContainEquivalentOf("hippo").And.NotContain("Northfield");
    }

    [Fact]
    public async Task A_word_that_was_saved_just_before_a_crash_is_found_after_the_next_start()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var (inspection, note) = await NoteAsync(product);
        await using var writer = await browser.OpenAsync();
        await writer.SignInAsync(product.Address, product.Writer(0));
        await writer.OpenNoteAsync(product.Address, note);
        await writer.Editor.ClickAsync();
        await writer.Page.Keyboard.TypeAsync("the last word was rhinoceros");
        await writer.SaysAsync("Shared with the team");
        product.Host.Kill();
        await writer.CloseTabAsync();

        await product.StartAgainAsync();

        await using var reader = await browser.OpenAsync();
        await reader.SignInAsync(product.Address, product.Writer(1));
        await FoundAsync(reader, product.Address, inspection, "rhinoceros");
    }

    private static async Task<(string Inspection, string Note)> NoteAsync(EmbeddedProduct product)
    {
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "Visit to Northfield Primary");
        return (inspection, $"/inspections/{inspection}/evidence/{document.Split('.')[2]}");
    }

    private static async Task FoundAsync(BrowserWindow window, Uri address, string inspection, string words)
    {
        var deadline = new Deadline(TimeSpan.FromSeconds(30), $"'{words}' to be found");
        do
        {
            deadline.Check();
            await window.Page.GotoAsync(Search(address, inspection, words), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        }
        while (await window.Page.Locator(".app-found li").CountAsync() == 0);
    }

    private static string Search(Uri address, string inspection, string words) =>
        new Uri(address, $"/inspections/{inspection}/evidence/search?words={Uri.EscapeDataString(words)}").ToString();
}
