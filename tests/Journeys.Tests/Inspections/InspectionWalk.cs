using AreaSend.Journeys.Tests.Browsers;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests.Inspections;

/// <summary>Someone who goes through the forms of one inspection, looking at each page wide and as on a phone.</summary>
/// <param name="window">The window.</param>
/// <param name="address">Where the product listens.</param>
internal sealed class InspectionWalk(BrowserWindow window, Uri address)
{
    private readonly List<string> faults = [];

    /// <summary>What was wrong with the pages: accessibility, sideways scrolling, complaints of the browser.</summary>
    public IReadOnlyList<string> Faults => [.. faults, .. window.Complaints.Where(c => !c.Contains("status of 4", StringComparison.Ordinal))];

    /// <summary>The home page of the inspection, below the product's address.</summary>
    public string Home { get; set; } = "";

    private IPage Page => window.Page;

    /// <summary>Opens a page of the inspection, or any other that begins with a stroke.</summary>
    public Task OpenAsync(string below) => Page.GotoAsync(new Uri(address, below.StartsWith('/') ? below : $"{Home}/{below}".TrimEnd('/')).ToString());

    /// <summary>Looks at the page as it is: axe, 320 pixels, pictures.</summary>
    public async Task LookAsync(string name)
    {
        faults.AddRange((await Page.RunAxe()).Violations.Select(v => $"{name}: {v.Id} {v.Help}: {v.Nodes[0].Html}"));
        await window.PicturesAsync($"newcomer-{name}");
        await Page.SetViewportSizeAsync(320, 640);
        var wider = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        await Page.SetViewportSizeAsync(1280, 900);
        faults.AddRange(wider > 0 ? [$"{name}: scrolls {wider} px sideways at 320 px"] : []);
    }

    /// <summary>Types a day into a date.</summary>
    public async Task DayAsync(string field, DateOnly day)
    {
        await Page.FillAsync($"#{field}-day", $"{day.Day}");
        await Page.FillAsync($"#{field}-month", $"{day.Month}");
        await Page.FillAsync($"#{field}-year", $"{day.Year}");
    }

    /// <summary>Sends the form; where something is unusual it gives a reason and sends it again.</summary>
    /// <returns>How many reasons it gave.</returns>
    public async Task<int> SendAsync(string button)
    {
        var given = 0;
        await PressAsync(button);
        for (; given < 5; given++)
        {
            var asked = Page.Locator("textarea[name^='Reasons.']:not(:disabled)");
            var open = -1;
            for (var at = 0; at < await asked.CountAsync(); at++)
            {
                open = await asked.Nth(at).InputValueAsync() == "" ? at : open;
            }

            if (open < 0)
            {
                break;
            }

            await asked.Nth(open).FillAsync("Agreed with the area and the regional director.");
            await PressAsync(button);
        }

        (await Page.Locator(".govuk-error-summary").CountAsync()).Should().Be(0, $"{Page.Url} should take the form");
        return given;
    }

    private async Task PressAsync(string button)
    {
        await Page.EvaluateAsync("() => { document.documentElement.dataset.old = 'yes'; }");
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        await Assertions.Expect(Page.Locator("html:not([data-old])")).ToBeAttachedAsync();
        await Page.WaitForLoadStateAsync();
    }
}
