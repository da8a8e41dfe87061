using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AreaSend.Web.Tests.Visits;

/// <summary>What came back: status, headers and, when it is one, the page.</summary>
public sealed record Screen(Uri Address, HttpStatusCode Status, Uri? Location, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> SetCookies, string Text)
{
    private readonly IHtmlDocument page = new HtmlParser().ParseDocument(Text);

    public string Heading => page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string Words => page.QuerySelector("main")?.TextContent ?? "";

    /// <summary>The errors of the summary: sentence, and the field it leads to.</summary>
    public IReadOnlyList<(string Sentence, string? Field)> Errors =>
        [.. page.QuerySelectorAll(".govuk-error-summary li").Select(one => (one.TextContent.Trim(), one.QuerySelector("a")?.GetAttribute("href")))];

    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. page.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(Read).ToList())];

    /// <summary>The error that stands at a field.</summary>
    public string? ErrorAt(string field) => page.GetElementById($"{field}-error")?.TextContent.Replace("Error:", "", StringComparison.Ordinal).Trim();

    public IElement? Find(string selector) => page.QuerySelector(selector);

    public IReadOnlyList<IElement> FindAll(string selector) => [.. page.QuerySelectorAll(selector)];

    /// <summary>The address of the first link that starts so.</summary>
    public string Link(string start) => page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href") ?? "").First(a => a.StartsWith(start, StringComparison.Ordinal));

    /// <summary>What a form would send: that of a button's words, or the page's first one.</summary>
    public (Uri Target, Dictionary<string, string> Fields) Form(string? button = null)
    {
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>()
            .First(one => one.GetAttribute("method") == "post" && (button is null || one.QuerySelector("button")!.TextContent.Trim() == button));
        var fields = form.QuerySelectorAll("input[name], select[name], textarea[name]").Where(IsSent)
            .GroupBy(one => one.GetAttribute("name")!, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Key, one => Value(one.First()), StringComparer.OrdinalIgnoreCase);
        return (new Uri(Address, form.GetAttribute("action") is { Length: > 0 } action ? action : Address.PathAndQuery), fields);
    }

    private static bool IsSent(IElement field) => field is not IHtmlInputElement { Type: "radio" or "checkbox" } choice || choice.IsChecked;

    private static string Value(IElement field) => field switch
    {
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlTextAreaElement area => area.Value,
        _ => field.GetAttribute("value") ?? "",
    };

    // what a screen reader says: without the column's name, which narrow screens show beside each value
    private static string Read(IElement cell) =>
        string.Concat(cell.ChildNodes.Where(node => node is not IElement { ClassName: "app-table__label" }).Select(node => node.TextContent)).Trim();
}
