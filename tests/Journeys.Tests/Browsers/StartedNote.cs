using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests.Browsers;

/// <summary>A note that was just started, for people to open, each in a window of their own.</summary>
/// <param name="product">The product.</param>
/// <param name="inspection">Its inspection.</param>
/// <param name="document">Its document.</param>
internal sealed class StartedNote(IRunningProduct product, string inspection, string document)
{
    /// <summary>The id of its text.</summary>
    public string Document => document;

    /// <summary>The address of its page on a web node.</summary>
    public string Path => $"/inspections/{inspection}/evidence/{document.Split('.')[2]}";

    /// <summary>Starts one as the first writer.</summary>
    public static async Task<StartedNote> StartAsync(IRunningProduct product, string title)
    {
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Addresses[0], product.Writer(0));
        return new StartedNote(product, inspection, await visitor.StartNoteAsync(inspection, title));
    }

    /// <summary>Opens it in a new window, at the first web node or where it is said, and waits until one can write in it.</summary>
    public async Task<BrowserWindow> OpenAsync(Browser browser, string person, Uri? address = null)
    {
        var window = await browser.OpenAsync();
        await window.SignInAsync(address ?? product.Addresses[0], person);
        await window.OpenNoteAsync(address ?? product.Addresses[0], Path);
        return window;
    }

    /// <summary>Opens a live connection without a browser.</summary>
    public async Task<HubClient> ConnectAsync(string person, Guid device = default, int schema = 1)
    {
        using var visitor = await Visitor.SignInAsync(product.Addresses[0], person);
        return await visitor.ConnectAsync("/live/team", device, schema);
    }

    /// <summary>Has its lead freeze it, through its history.</summary>
    public async Task FreezeAsync(BrowserWindow lead, string why)
    {
        await lead.Page.GotoAsync(new Uri(product.Addresses[0], Path + "/history").ToString());
        await lead.Page.GetByLabel("Why do you freeze it?").FillAsync(why);
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "Freeze this note" }).ClickAsync();
        await Assertions.Expect(lead.Page.GetByLabel("Why do you lift it?")).ToBeVisibleAsync();
    }
}
