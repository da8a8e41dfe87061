using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests;

/// <summary>The main job, in real browsers: two inspectors write in the same paragraph at the same time.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class WriteTogetherTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    private const int Characters = 500;

    [Fact]
    public async Task Two_inspectors_type_500_characters_each_into_one_paragraph_and_none_is_lost()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        await WriteTogetherAsync(product, SignInByPickerAsync, "together-embedded");
    }

    [Fact]
    public async Task The_same_with_each_inspector_on_another_web_node_of_a_cluster()
    {
        await using var product = await ClusterProduct.StartAsync();
        await WriteTogetherAsync(product, ClusterSignIn.SignInAsync, "together-cluster");
    }

    private static Task SignInByPickerAsync(BrowserWindow window, Uri address, string person) => window.SignInAsync(address, person);

    private async Task WriteTogetherAsync(IRunningProduct product, Func<BrowserWindow, Uri, string, Task> signIn, string picture)
    {
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Addresses[0], product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "Visit to Northfield Primary");
        var path = $"/inspections/{inspection}/evidence/{document.Split('.')[2]}";
        await using var first = await browser.OpenAsync();
        await using var second = await browser.OpenAsync();
        await signIn(first, product.Addresses[0], product.Writer(0));
        await signIn(second, product.Addresses[^1], product.Writer(1));
        await first.OpenNoteAsync(product.Addresses[0], path);
        await first.Editor.ClickAsync();
        await first.Page.Keyboard.TypeAsync(".");
        await second.OpenNoteAsync(product.Addresses[^1], path);
        await Microsoft.Playwright.Assertions.Expect(second.Editor).ToHaveTextAsync(".");

        await second.Editor.ClickAsync();
        await Task.WhenAll(TypeAsync(first, 'a'), TypeAsync(second, 'b'));
        await first.SaysAsync("Shared with the team");
        await second.SaysAsync("Shared with the team");

        await Microsoft.Playwright.Assertions.Expect(first.Editor).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^[ab.]{{{(2 * Characters) + 1}}}$"), new() { Timeout = 20_000 });
        await Microsoft.Playwright.Assertions.Expect(second.Editor).ToHaveTextAsync(await first.TextAsync());
        var text = await first.TextAsync();
        output.WriteLine($"FIGURE {text.Length} characters on both screens: {text.Count(c => c == 'a')} a, {text.Count(c => c == 'b')} b");
        (text.Count(c => c == 'a'), text.Count(c => c == 'b')).Should().Be((Characters, Characters));
        await first.Page.ScreenshotAsync(new() { Path = Browser.Picture(picture + "-first"), FullPage = true });
        await second.Page.ScreenshotAsync(new() { Path = Browser.Picture(picture + "-second"), FullPage = true });
        first.Complaints.Concat(second.Complaints).Should().BeEmpty();
    }

    private static Task TypeAsync(BrowserWindow window, char letter) => window.Page.Keyboard.TypeAsync(new string(letter, Characters), new() { Delay = 4 });
}
