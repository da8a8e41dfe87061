using AreaSend.Documents.Refusals;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests.Documents;

/// <summary>The lead inspector freezes a note through its history, while colleagues have it open and write.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class FreezeTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    private const string Why = "Sent to moderation";
    private const string Shared = "Saved on this device. Shared with the team.";
    private const string Frozen = "Frozen by Priya Shah on ";

    [Fact]
    public async Task A_frozen_note_refuses_edits_from_an_open_tab_and_says_who_froze_it_and_why()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Frozen");
        await using var lead = await browser.OpenAsync();
        await lead.SignInAsync(product.Address, product.Writer(0));
        await using var writer = await note.OpenAsync(browser, product.Writer(2));
        await using var connection = await note.ConnectAsync(product.Writer(4), Guid.CreateVersion7());
        await writer.Editor.ClickAsync();

        var typing = TypeUntilReadOnlyAsync(writer);
        await note.FreezeAsync(lead, Why);
        var typed = await typing;

        await writer.SaysAsync(Frozen);
        await writer.SaysAsync($": {Why}. You can read this note, not write in it.");
        await Assertions.Expect(writer.Page.Locator("[data-toolbar]")).ToBeHiddenAsync();
        var atFreeze = await writer.TextAsync();
        atFreeze.Should().MatchRegex("^x+$");
        await writer.Page.Keyboard.TypeAsync("Not taken.");
        await writer.MoveAsync("Control+A", "Delete");
        (await writer.TextAsync()).Should().Be(atFreeze, "a frozen note takes no keys");
        (await connection.SubmitAsync(note.Document, [(Guid.CreateVersion7(), new TypingUpdates(9).Next("past the page"))])).Refusal.Should().Be(DocumentRefusal.Frozen);

        await LiftAsync(lead, product.Address, note);
        await writer.SaysAsync(Shared);
        (await writer.TextAsync()).Should().Be(atFreeze, "every letter that stood on the screen at the freeze is shared");
        await writer.TypeAtEndAsync("After.");
        await writer.SaysAsync(Shared);
        await using var fresh = await note.OpenAsync(browser, product.Writer(5));
        await Assertions.Expect(fresh.Editor).ToHaveTextAsync(atFreeze + "After.");
        output.WriteLine($"FIGURE frozen while typing: {typed} keys pressed, {atFreeze.Length} letters on the screen at the freeze, all of them shared after it");
    }

    [Fact]
    public async Task Text_typed_before_a_tab_heard_of_the_freeze_stays_on_the_device_and_is_shared_when_it_is_lifted()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Frozen");
        await using var lead = await note.OpenAsync(browser, product.Writer(0));
        await using var writer = await note.OpenAsync(browser, product.Writer(3), product.Network.Address);
        await lead.Editor.ClickAsync();
        await lead.Page.Keyboard.TypeAsync("Before.");
        await lead.SaysAsync(Shared);
        await Assertions.Expect(writer.Editor).ToHaveTextAsync("Before.");
        product.Network.Cut();
        await writer.SaysAsync("Offline:");
        await note.FreezeAsync(lead, Why);
        await writer.TypeAtEndAsync(" Typed meanwhile.");
        await Assertions.Expect(writer.Editor).ToHaveTextAsync("Before. Typed meanwhile.");
        var recorded = (await product.RecordedAsync(note.Document))!.Count;

        product.Network.Mend();

        await writer.SaysAsync(Frozen);
        await writer.SaysAsync("kept on this device and not shared. When the freeze is lifted, ");
        await Assertions.Expect(writer.Editor).ToHaveAttributeAsync("aria-readonly", "true");
        await Assertions.Expect(writer.Editor).ToHaveTextAsync("Before. Typed meanwhile.");
        (await product.RecordedAsync(note.Document))!.Count.Should().Be(recorded, "a frozen note takes nothing in");
        await writer.PicturesAsync("frozen");
        await LiftAsync(lead, product.Address, note);
        await writer.SaysAsync(Shared);
        await using var fresh = await note.OpenAsync(browser, product.Writer(5));
        await Assertions.Expect(fresh.Editor).ToHaveTextAsync("Before. Typed meanwhile.");
    }

    /// <summary>Types while the editor takes it.</summary>
    private static async Task<int> TypeUntilReadOnlyAsync(BrowserWindow window)
    {
        var deadline = new Deadline(TimeSpan.FromSeconds(60), "the tab to become read only");
        for (var typed = 1; ; typed++)
        {
            deadline.Check();
            await window.Page.Keyboard.TypeAsync("x");
            if (await window.Editor.GetAttributeAsync("aria-readonly") == "true")
            {
                return typed;
            }
        }
    }

    private static async Task LiftAsync(BrowserWindow lead, Uri address, StartedNote note)
    {
        await lead.PicturesAsync("history-frozen");
        await lead.Page.GotoAsync(new Uri(address, note.Path + "/history").ToString());
        await lead.Page.GetByLabel("Why do you lift it?").FillAsync("Moderation is over");
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "Lift the freeze" }).ClickAsync();
        await Assertions.Expect(lead.Page.GetByLabel("Why do you freeze it?")).ToBeVisibleAsync();
        await Assertions.Expect(lead.Page.Locator("main")).ToContainTextAsync("Moderation is over");
    }
}
