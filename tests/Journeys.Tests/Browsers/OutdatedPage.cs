using System.Diagnostics;
using AreaSend.Testing.Processes;
using AreaSend.Testing.Stores;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests.Browsers;

/// <summary>The script of a note's page as an older release had it: it knows no quotations. Windows get it in place of today's.</summary>
public sealed class OutdatedPage : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Builds it.</summary>
    public static async Task<OutdatedPage> BuildAsync()
    {
        var page = new OutdatedPage();
        var start = new ProcessStartInfo("node") { WorkingDirectory = Path.Combine(Checkout.Root, "web", "client"), UseShellExecute = false, RedirectStandardError = true };
        start.ArgumentList.Add("outdated.mjs");
        start.ArgumentList.Add(page.folder.Path);
        using var build = Process.Start(start)!;
        var errors = await build.StandardError.ReadToEndAsync();
        await build.WaitForExitAsync();
        return build.ExitCode == 0 ? page : throw new InvalidOperationException($"node outdated.mjs failed. Build the project first, which installs what it needs:\n{errors}");
    }

    /// <summary>Opens a window that has it.</summary>
    public async Task<BrowserWindow> OpenAsync(Browser browser)
    {
        // a service worker would fetch today's script past the answer below
        var window = await browser.OpenAsync(workers: ServiceWorkerPolicy.Block);
        await window.Page.RouteAsync("**/dist/note-*.js", route => route.FulfillAsync(new() { Path = folder.File("note.js"), ContentType = "text/javascript" }));
        return window;
    }

    public void Dispose() => folder.Dispose();
}
