using AreaSend.Testing.Processes;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests.Browsers;

/// <summary>Debian's Chromium, headless, driven as a person would. Each person gets a window of their own that shares nothing with the others.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Opens a window for one person.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="workers">Whether service workers may run; what a test answers in place of the server goes past them.</param>
    public async Task<BrowserWindow> OpenAsync(int width = 1280, int height = 900, ServiceWorkerPolicy workers = ServiceWorkerPolicy.Allow)
    {
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "en-GB", TimezoneId = "Europe/London", ServiceWorkers = workers });
        return await BrowserWindow.OpenAsync(context);
    }

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>Where a picture of a journey is kept; outside version control.</summary>
    public static string Picture(string name)
    {
        var folder = Path.Combine(Checkout.Root, "tests", "artifacts");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name + ".png");
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
            .Select(folder => Path.Combine(folder, "chromium"))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing. Run tests/run.sh, which installs it, or: apt-get install chromium");
}
