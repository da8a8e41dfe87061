using System.Diagnostics;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests;

/// <summary>The lead changes the team while the note is open in the browsers of those it is about.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class TeamChangeTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    private const string Shared = "Saved on this device. Shared with the team.";

    [Fact]
    public async Task Who_becomes_a_shadow_writes_no_more_and_who_is_released_reads_no_more_in_a_browser_that_is_open()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var inspection = await product.PrepareAsync();
        var note = await StartedNote.StartAsync(product, "Visit to Northfield Primary");
        await using var lead = await browser.OpenAsync();
        await lead.SignInAsync(product.Address, "priya-shah");
        await using var colleague = await note.OpenAsync(browser, "tomasz-nowak");
        await using var shadowed = await note.OpenAsync(browser, "yusuf-demir");
        await using var leaver = await note.OpenAsync(browser, "grace-okafor");
        await colleague.TypeAtEndAsync("Before.");
        await Assertions.Expect(leaver.Editor).ToHaveTextAsync("Before.");
        await Assertions.Expect(shadowed.Editor).ToHaveTextAsync("Before.");

        await lead.Page.GotoAsync(new Uri(product.Address, $"/inspections/{inspection}/people").ToString());
        await lead.Page.GetByLabel("Inspector", new() { Exact = true }).SelectOptionAsync("yusuf-demir");
        await lead.Page.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("Shadow");
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "Put in the team" }).ClickAsync();
        await Assertions.Expect(lead.Page.GetByRole(AriaRole.Row, new() { Name = "Yusuf Demir Shadow inspector" })).ToBeVisibleAsync();
        var changed = Stopwatch.StartNew();
        await shadowed.Editor.ClickAsync();
        await shadowed.Page.Keyboard.TypeAsync("Not taken.");
        await shadowed.SaysAsync("Your role in this inspection does not let you do this.");
        output.WriteLine($"FIGURE a role changed to shadow: refused in the open browser {changed.ElapsedMilliseconds} ms after the lead's page showed it");

        await lead.Page.GetByLabel("Team member").SelectOptionAsync("grace-okafor");
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "Release from the team" }).ClickAsync();
        await Assertions.Expect(lead.Page.GetByRole(AriaRole.Row, new() { Name = "Grace Okafor" })).ToHaveCountAsync(0);
        await leaver.Editor.ClickAsync();
        await leaver.Page.Keyboard.TypeAsync("Not taken either.");
        await leaver.SaysAsync("You are no longer in the team of this inspection.");
        await colleague.TypeAtEndAsync(" After.");
        await colleague.SaysAsync(Shared);

        (await colleague.TextAsync()).Should().StartWith("Before.").And.EndWith(" After.");
        (await leaver.TextAsync()).Should().NotContain("After.");
        (await leaver.Page.GotoAsync(new Uri(product.Address, note.Path).ToString()))!.Status.Should().Be(404);
    }
}
