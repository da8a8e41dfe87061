using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Processes;
using Deque.AxeCore.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests;

/// <summary>Every page, as every person meets it: no accessibility violation, no sideways scrolling on a phone, no complaint of the browser.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class EveryPageTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    private const string Text = "The SENCo showed us 3 plans.";

    [Fact]
    public async Task Every_page_is_accessible_fits_320_pixels_and_keeps_to_the_content_security_policy()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Visit to Northfield Primary");
        await using var wide = await browser.OpenAsync();
        await using var narrow = await browser.OpenAsync(320, 640);
        var faults = await VisitAsync(product.Address, wide, narrow, "/sign-in", "sign-in");
        await wide.SignInAsync(product.Address, product.Writer(0));
        await narrow.SignInAsync(product.Address, product.Writer(0));
        await wide.OpenNoteAsync(product.Address, note.Path);
        await wide.TypeAtEndAsync(Text);
        await wide.SaysAsync("Saved on this device. Shared with the team.");
        var head = (await product.RecordedAsync(note.Document))![^1].Sequence;
        var paths = Paths(await product.PrepareAsync(), note.Path, head);
        foreach (var (path, name) in paths)
        {
            faults.AddRange(await VisitAsync(product.Address, wide, narrow, path, name));
        }

        output.WriteLine($"FIGURE {paths.Count + 1} pages, {faults.Count} faults");
        faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_page_of_a_frozen_note_is_so_too_for_a_shadowing_inspector()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        var note = await StartedNote.StartAsync(product, "Visit to Northfield Primary");
        await using var lead = await note.OpenAsync(browser, product.Writer(0));
        await lead.TypeAtEndAsync(Text);
        await lead.SaysAsync("Saved on this device. Shared with the team.");
        var head = (await product.RecordedAsync(note.Document))![^1].Sequence;
        await note.FreezeAsync(lead, "Sent to moderation");
        await using var wide = await browser.OpenAsync();
        await using var narrow = await browser.OpenAsync(320, 640);
        await wide.SignInAsync(product.Address, "hannah-levy");
        await narrow.SignInAsync(product.Address, "hannah-levy");
        var (faults, paths) = (new List<string>(), NotePaths(note.Path, head).Append(("/inspections/" + await product.PrepareAsync() + "/evidence/search?words=senco", "evidence-found")).ToList());
        foreach (var (path, name) in paths)
        {
            faults.AddRange(await VisitAsync(product.Address, wide, narrow, path, "shadow-" + name));
        }

        output.WriteLine($"FIGURE {paths.Count} pages of a shadowing inspector, {faults.Count} faults");
        faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_page_of_a_scheduler_about_areas_and_the_schedule_is_so_too()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        await product.PrepareAsync();
        await using var wide = await browser.OpenAsync();
        await using var narrow = await browser.OpenAsync(320, 640);
        await wide.SignInAsync(product.Address, "sam-whitfield");
        await narrow.SignInAsync(product.Address, "sam-whitfield");
        var (faults, paths) = (new List<string>(), AreaPaths());
        foreach (var (path, name) in paths)
        {
            faults.AddRange(await VisitAsync(product.Address, wide, narrow, path, name));
        }

        output.WriteLine($"FIGURE {paths.Count} pages of a scheduler, {faults.Count} faults");
        faults.Should().BeEmpty();
    }

    private static async Task<List<string>> VisitAsync(Uri address, BrowserWindow wide, BrowserWindow narrow, string path, string name)
    {
        await wide.Page.GotoAsync(new Uri(address, path).ToString());
        await narrow.Page.GotoAsync(new Uri(address, path).ToString());
        var faults = (await wide.Page.RunAxe()).Violations.Select(v => $"{path}: {v.Id} {v.Help}: {v.Nodes[0].Html}").ToList();
        var wider = await narrow.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        faults.AddRange(wider > 0 ? [$"{path}: scrolls {wider} px sideways at 320 px"] : []);
        faults.AddRange(wide.Complaints.Concat(narrow.Complaints).Where(c => !c.Contains("status of 4", StringComparison.Ordinal) && !c.Contains("status of 5", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Select(c => $"{path}: {c}"));
        await wide.Page.ScreenshotAsync(new() { Path = Browser.Picture(name + "-1280"), FullPage = true });
        await narrow.Page.ScreenshotAsync(new() { Path = Browser.Picture(name + "-320"), FullPage = true });
        return faults;
    }

    private static List<(string Path, string Name)> NotePaths(string note, long head) =>
    [
        (note, "note"),
        ($"{note}/history", "note-history"),
        ($"{note}/history/0", "note-version-empty"),
        ($"{note}/history/{head}", "note-version"),
        ($"{note}/history/{head}?authors=yes", "note-version-authors"),
        ($"{note}/history/changes", "note-changes-none"),
        ($"{note}/history/changes?from=0&to={head}", "note-changes"),
        ($"{note}/history/{head}?handler=At&Day.Day=31&Day.Month=2&Day.Year=2026&Time=soon", "note-version-no-time"),
    ];

    private static List<(string Path, string Name)> AreaPaths() =>
    [
        ("/local-areas/942", "scheduler-area"),
        .. new[] { "contact", "end", "inspection", "former", "visit", "decision", "intelligence", "term", "withdraw" }.Select(what => ($"/local-areas/942/change/{what}", $"scheduler-area-{what}")),
        ("/schedule", "schedule"),
        ("/schedule?region=London&show=soon", "schedule-london"),
        ("/schedule?show=clash", "schedule-clash"),
        ("/schedule/year?year=2027&region=London", "schedule-year"),
    ];

    private static List<(string Path, string Name)> StepPaths(string inspection) =>
    [
        ($"/inspections/{inspection}/set-up-checklist", "set-up-checklist"),
        ($"/inspections/{inspection}/steps/final-team-meeting", "step"),
        ($"/inspections/{inspection}/steps/pause", "step-pause"),
        ($"/inspections/{inspection}/steps/feedback", "step-not-now"),
    ];

    private static List<(string Path, string Name)> Paths(string inspection, string note, long head) =>
    [
        ("/", "my-inspections"),
        ($"/inspections/{inspection}", "inspection"),
        ($"/inspections/{inspection}/evidence", "evidence"),
        ($"/inspections/{inspection}/evidence/search", "evidence-search"),
        ($"/inspections/{inspection}/evidence/search?words=northfield", "evidence-found"),
        ($"/inspections/{inspection}/evidence/search?words=nothing-of-it", "evidence-not-found"),
        ($"/inspections/{inspection}/evidence/search?words=", "evidence-search-empty"),
        ($"/inspections/{inspection}/evidence/new", "evidence-new"),
        .. NotePaths(note, head),
        ($"{note}/header", "note-header"),
        ($"/inspections/{inspection}/dates", "dates"),
        ($"/inspections/{inspection}/people", "people"),
        .. StepPaths(inspection),
        ($"/inspections/{inspection}/people/records", "people-records"),
        ($"/inspections/{inspection}/people/feedback", "people-feedback"),
        ($"/inspections/{inspection}/concerns", "concerns"),
        ("/inspectors", "inspectors"),
        ("/inspectors?words=a&remit=Health", "inspectors-found"),
        ("/inspectors/free", "inspectors-free-asked"),
        ("/inspectors/free?from=2026-11-23&area=301", "inspectors-free"),
        ("/inspectors/free?First.Day=31&First.Month=2&First.Year=2026", "inspectors-free-no-day"),
        ("/inspectors/priya-shah", "inspector-own"),
        ("/inspectors/grace-okafor", "inspector"),
        ($"/inspections/{inspection}/children", "children"),
        ("/local-areas", "local-areas"),
        ("/local-areas?words=north&region=London", "local-areas-found"),
        ("/local-areas/301", "local-area"),
        ("/calendar", "calendar"),
        ("/calendar/timeline", "timeline"),
        ("/calendar/timeline?From=on-site&Day.day=11&Day.month=5&Day.year=2026", "timeline-worked-out"),
        ("/calendar/timeline?From=on-site&Day.day=4&Day.month=5&Day.year=2026", "timeline-bank-holiday"),
        ("/framework", "editions"),
        ("/framework/2022-draft", "edition-draft"),
        ("/framework/2025-07", "edition"),
        ("/inspections/ffffffffffffffffffffffffffffffff", "not-found"),
        ("/inspections/plan", "forbidden"),
        ("/offline", "offline-page"),
    ];
}
