using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Deque.AxeCore.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests;

/// <summary>Every page, as every person meets it: no accessibility violation, no sideways scrolling on a phone, no complaint of the browser.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class EveryPageTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    [Fact]
    public async Task Every_page_is_accessible_fits_320_pixels_and_keeps_to_the_content_security_policy()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "Visit to Northfield Primary");
        var note = document.Split('.')[2];
        await using (var hub = await visitor.ConnectAsync())
        {
            (await hub.SubmitAsync(document, [(Guid.CreateVersion7(), new TypingUpdates(7).Next("Plans were out of date."))])).Refusal.Should().BeNull();
        }

        await using var wide = await browser.OpenAsync();
        await using var narrow = await browser.OpenAsync(320, 640);
        var faults = new List<string>();
        await VisitAsync("/sign-in", "sign-in");
        await wide.SignInAsync(product.Address, product.Writer(0));
        await narrow.SignInAsync(product.Address, product.Writer(0));
        foreach (var (path, name) in Paths(inspection, note))
        {
            await VisitAsync(path, name);
        }

        output.WriteLine($"FIGURE {Paths(inspection, note).Count + 1} pages, {faults.Count} faults");
        faults.Should().BeEmpty();

        async Task VisitAsync(string path, string name)
        {
            await wide.Page.GotoAsync(new Uri(product.Address, path).ToString());
            await narrow.Page.GotoAsync(new Uri(product.Address, path).ToString());
            var axe = await wide.Page.RunAxe();
            faults.AddRange(axe.Violations.Select(v => $"{path}: {v.Id} {v.Help}: {v.Nodes[0].Html}"));
            var wider = await narrow.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            faults.AddRange(wider > 0 ? [$"{path}: scrolls {wider} px sideways at 320 px"] : []);
            faults.AddRange(wide.Complaints.Concat(narrow.Complaints).Where(c => !c.Contains("status of 4", StringComparison.Ordinal) && !c.Contains("status of 5", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Select(c => $"{path}: {c}"));
            await wide.Page.ScreenshotAsync(new() { Path = Browser.Picture(name + "-1280"), FullPage = true });
            await narrow.Page.ScreenshotAsync(new() { Path = Browser.Picture(name + "-320"), FullPage = true });
        }
    }

    private static List<(string Path, string Name)> Paths(string inspection, string note) =>
    [
        ("/", "my-inspections"),
        ($"/inspections/{inspection}", "inspection"),
        ($"/inspections/{inspection}/evidence", "evidence"),
        ($"/inspections/{inspection}/evidence/search", "evidence-search"),
        ($"/inspections/{inspection}/evidence/search?words=northfield", "evidence-found"),
        ($"/inspections/{inspection}/evidence/search?words=nothing-of-it", "evidence-not-found"),
        ($"/inspections/{inspection}/evidence/search?words=", "evidence-search-empty"),
        ($"/inspections/{inspection}/evidence/new", "evidence-new"),
        ($"/inspections/{inspection}/evidence/{note}", "note"),
        ($"/inspections/{inspection}/evidence/{note}/header", "note-header"),
        ($"/inspections/{inspection}/evidence/{note}/history", "note-history"),
        ($"/inspections/{inspection}/evidence/{note}/history/1", "note-version"),
        ($"/inspections/{inspection}/evidence/{note}/history/1?authors=yes", "note-authors"),
        ($"/inspections/{inspection}/evidence/{note}/history/changes?from=0&to=1", "note-changes"),
        ($"/inspections/{inspection}/evidence/{note}/history/changes?from=1&to=0", "note-changes-wrong"),
        ($"/inspections/{inspection}/people", "people"),
        ($"/inspections/{inspection}/children", "children"),
        ("/local-areas", "local-areas"),
        ("/local-areas?words=north&region=London", "local-areas-found"),
        ("/local-areas/301", "local-area"),
        ("/inspections/ffffffffffffffffffffffffffffffff", "not-found"),
        ("/inspections/plan", "forbidden"),
        ("/offline", "offline-page"),
    ];
}
