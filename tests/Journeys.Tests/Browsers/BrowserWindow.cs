using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests.Browsers;

/// <summary>One person's window: remembers everything the browser complained about.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private static readonly float Patience = 20_000;
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private BrowserWindow(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        Watch(page);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; private set; }

    /// <summary>Violations of the content security policy and errors of scripts, as the browser worded them.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>The text box of the note.</summary>
    public ILocator Editor => Page.Locator("[data-editor] [role=textbox]");

    /// <summary>The save words.</summary>
    public ILocator SaveWords => Page.Locator("[data-save-state]");

    /// <summary>Opens a window.</summary>
    public static async Task<BrowserWindow> OpenAsync(IBrowserContext context)
    {
        context.SetDefaultTimeout(Patience);
        return new BrowserWindow(context, await context.NewPageAsync());
    }

    /// <summary>Signs in with the demonstration's picker.</summary>
    public async Task SignInAsync(Uri address, string person)
    {
        await Page.GotoAsync(new Uri(address, "/sign-in").ToString());
        await Page.Locator($"input[name=person][value={person}]").CheckAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Opens a note and waits until one can write in it.</summary>
    public async Task OpenNoteAsync(Uri address, string path)
    {
        await Page.GotoAsync(new Uri(address, path).ToString());
        await Editor.WaitForAsync();
        await SaysAsync("Shared with the team");
    }

    /// <summary>Waits until the save words contain a text.</summary>
    public Task SaysAsync(string words) => Assertions.Expect(SaveWords).ToContainTextAsync(words, new() { Timeout = Patience });

    /// <summary>Puts the caret where keys take it, and waits until the editor knows: it hears of it after the key.</summary>
    public async Task MoveAsync(params IEnumerable<string> keys)
    {
        await Editor.FocusAsync();
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
            await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
    }

    /// <summary>Types at the end of the note.</summary>
    public async Task TypeAtEndAsync(string text)
    {
        await MoveAsync("Control+End");
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Cuts or restores the network of this window.</summary>
    public Task NetworkAsync(bool connected) => context.SetOfflineAsync(!connected);

    /// <summary>Closes the tab without asking it, and opens another one in the same window.</summary>
    public async Task CloseTabAsync()
    {
        await Page.CloseAsync();
        Page = await context.NewPageAsync();
        Watch(Page);
    }

    /// <summary>Takes pictures of the page, wide and as on a phone.</summary>
    public async Task PicturesAsync(string name)
    {
        await Page.ScreenshotAsync(new() { Path = Browser.Picture(name + "-1280"), FullPage = true });
        await Page.SetViewportSizeAsync(320, 640);
        await Page.ScreenshotAsync(new() { Path = Browser.Picture(name + "-320"), FullPage = true });
        await Page.SetViewportSizeAsync(1280, 900);
    }

    /// <summary>The plain text of the note as it stands on the screen.</summary>
    public async Task<string> TextAsync() => await Editor.InnerTextAsync();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("net::ERR_", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }
}
