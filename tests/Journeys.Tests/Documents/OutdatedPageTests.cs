using AreaSend.Documents.Refusals;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests.Documents;

/// <summary>A tab of an older release, which knows no quotations, takes none away from those who do.</summary>
/// <param name="browser">Chromium.</param>
public sealed class OutdatedPageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Quotation = "We waited two years for a plan.";

    [Fact]
    public async Task An_outdated_page_shows_a_quotation_to_read_only_and_cannot_delete_it()
    {
        using var older = await OutdatedPage.BuildAsync();
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Quotation");
        await using var colleague = await note.OpenAsync(browser, product.Writer(1));
        await QuoteAsync(colleague, Quotation);
        await using var outdated = await older.OpenAsync(browser);
        await outdated.SignInAsync(product.Address, product.Writer(2));

        await outdated.Page.GotoAsync(new Uri(product.Address, note.Path).ToString());

        await ReadOnlyAsync(outdated, Quotation);
        await outdated.SaysAsync("You can read it, not write in it.");
        await outdated.PicturesAsync("outdated");
        var before = (await product.RecordedAsync(note.Document))!;
        await outdated.Page.Locator("[data-editor] pre").ClickAsync();
        await outdated.Page.Keyboard.TypeAsync("Typed where nothing can be typed.");
        await outdated.Page.Keyboard.PressAsync("Control+A");
        await outdated.Page.Keyboard.PressAsync("Delete");
        await colleague.TypeAtEndAsync(" Said twice.");
        await ReadOnlyAsync(outdated, Quotation + " Said twice.");
        await colleague.SaysAsync("Shared with the team");
        await StillQuotedAsync(colleague, Quotation + " Said twice.");
        var after = (await product.RecordedAsync(note.Document))!;
        after.Skip(before.Count).Select(u => TypingUpdates.Read(u.Update).Client).Should().AllBeEquivalentTo(TypingUpdates.Read(before[0].Update).Client, "nobody but the colleague wrote");
        outdated.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task An_outdated_tab_with_the_caret_in_the_note_lets_go_of_it_when_a_colleague_quotes()
    {
        using var older = await OutdatedPage.BuildAsync();
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Quotation");
        await using var outdated = await older.OpenAsync(browser);
        await outdated.SignInAsync(product.Address, product.Writer(2));
        await outdated.OpenNoteAsync(product.Address, note.Path);
        await outdated.Editor.ClickAsync();
        await using var colleague = await note.OpenAsync(browser, product.Writer(1));

        await QuoteAsync(colleague, Quotation);

        await ReadOnlyAsync(outdated, Quotation);
        await Assertions.Expect(outdated.Page.GetByRole(AriaRole.Button, new() { Name = "Update to edit" })).ToBeFocusedAsync();
        await outdated.Page.Keyboard.TypeAsync("More.");
        await StillQuotedAsync(colleague, Quotation);
        await using var connection = await note.ConnectAsync(product.Writer(2), Guid.CreateVersion7(), schema: 0);
        var answer = await connection.SubmitAsync(note.Document, [(Guid.CreateVersion7(), new TypingUpdates(7).Next("older"))]);
        answer.Refusal.Should().Be(DocumentRefusal.Outdated);
        await using var today = await note.ConnectAsync(product.Writer(2), Guid.CreateVersion7(), schema: 1);
        (await today.SubmitAsync(note.Document, [(Guid.CreateVersion7(), new TypingUpdates(8).Next("of today"))])).Refusal.Should().BeNull("today's page may write");
        await Assertions.Expect(colleague.Editor).ToContainTextAsync("of today");
        await ReadOnlyAsync(outdated, "of today");
    }

    private static async Task QuoteAsync(BrowserWindow window, string words)
    {
        await window.Editor.FocusAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Quote" }).ClickAsync();
        await Assertions.Expect(window.Editor.Locator("blockquote")).ToHaveCountAsync(1);
        await window.Page.Keyboard.TypeAsync(words);
        await window.SaysAsync("Shared with the team");
        await StillQuotedAsync(window, words);
    }

    private static Task StillQuotedAsync(BrowserWindow window, string words) => Assertions.Expect(window.Editor.Locator("blockquote")).ToHaveTextAsync(words);

    private static async Task ReadOnlyAsync(BrowserWindow window, string words)
    {
        await Assertions.Expect(window.Page.Locator("[data-editor] pre")).ToContainTextAsync(words);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Update to edit" })).ToBeVisibleAsync();
        await Assertions.Expect(window.Editor).ToHaveCountAsync(0);
    }
}
