using System.Text.Encodings.Web;
using System.Text.Json;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using AreaSend.Web.TagHelpers.Navigation;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xunit.Abstractions;

namespace AreaSend.Web.Tests.TagHelpers;

/// <summary>The tag helpers give the markup of GOV.UK Frontend: its own fixtures, but for options that we do not have.</summary>
public sealed class FixtureTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, (Func<JsonElement, Component> Make, string[] Pass, string[] Unsupported)> Components = new(StringComparer.Ordinal)
    {
        ["button"] = (o => new ButtonTagHelper { Href = o.Text("href"), Type = o.Text("type") ?? "submit", Disabled = o.Is("disabled"), PreventDoubleClick = o.Is("preventDoubleClick"), Classes = o.Text("classes") },
            ["name", "value", "id"], ["isStartButton", "preventDoubleClick=false"]),
        ["input"] = (o => new InputTagHelper { Value = o.Text("value"), Type = o.Text("type") ?? "text", Prefix = o.Text("prefix", "text"), Suffix = o.Text("suffix", "text") }.Fill(o),
            ["inputmode", "autocomplete", "pattern", "spellcheck", "autocapitalize", "disabled"], ["inputWrapper", .. FormParts, "prefix.html", "suffix.html", "prefix.classes", "suffix.classes", "prefix.attributes", "suffix.attributes"]),
        ["textarea"] = (o => new TextareaTagHelper { Value = o.Text("value"), Rows = int.Parse(o.Text("rows") ?? "5", System.Globalization.CultureInfo.InvariantCulture) }.Fill(o),
            ["autocomplete", "spellcheck"], FormParts),
        ["select"] = (o => new SelectTagHelper { Value = o.Text("value"), Items = [.. o.List("items").Where(i => i.ValueKind is JsonValueKind.Object).Select(Options.Choice)] }.Fill(o),
            [], [.. FormParts, "items.attributes"]),
        ["radios"] = (o => new RadiosTagHelper { Value = o.Text("value"), Items = [.. o.List("items").Where(i => i.ValueKind is JsonValueKind.Object).Select(Options.Choice)] }.Fill(o, "idPrefix"),
            [], [.. FormParts, .. GroupParts]),
        ["checkboxes"] = (o => new CheckboxesTagHelper { Values = [.. o.List("values").Select(v => v.ToString())], Items = [.. o.List("items").Where(i => i.ValueKind is JsonValueKind.Object).Select(Options.Choice)] }.Fill(o, "idPrefix"),
            [], [.. FormParts, .. GroupParts, "items.name", "items.behaviour"]),
        ["date-input"] = (o => new DateInputTagHelper { NamePrefix = o.Text("namePrefix") is { } prefix ? $"{prefix}-" : "", Value = Parts(o) }.Fill(o),
            [], [.. FormParts, .. GroupParts, "items", "day", "month", "year"]),
        ["file-upload"] = (o => new FileUploadTagHelper().Fill(o), ["disabled"], ["javascript", "multiple", .. FormParts]),
        ["error-summary"] = (o => new ErrorSummaryTagHelper { Title = o.Text("titleText") ?? "", Errors = [.. o.List("errorList").Select(Options.Link)], Classes = o.Text("classes") },
            [], ["titleHtml", "disableAutoFocus", "errorList.html", "errorList.attributes"]),
        ["summary-list"] = (o => new SummaryListTagHelper { Rows = [.. o.List("rows").Where(r => r.ValueKind is JsonValueKind.Object).Select(Row)], Classes = o.Text("classes") },
            [], ["card", "rows.classes", "rows.key.html", "rows.key.classes", "rows.value.classes", "rows.actions.classes", "rows.actions.items.html", "rows.actions.items.classes", "rows.actions.items.attributes"]),
        ["table"] = (o => new TableTagHelper { Caption = o.Text("caption"), CaptionClasses = o.Text("captionClasses"), FirstCellIsHeader = o.Is("firstCellIsHeader"), Head = [.. o.List("head").Select(Cell)], Rows = Rows(o), Classes = o.Text("classes") },
            [], ["head.classes", "head.colspan", "head.attributes", "rows.classes", "rows.colspan", "rows.attributes"]),
        ["tag"] = (o => new TagTagHelper { Classes = o.Text("classes") }, [], []),
        ["inset-text"] = (o => new InsetTextTagHelper { Classes = o.Text("classes") }, ["id"], []),
        ["warning-text"] = (o => new WarningTextTagHelper { Classes = o.Text("classes"), Fallback = o.Text("iconFallbackText") ?? "Warning" }, [], []),
        ["details"] = (o => new DetailsTagHelper { Classes = o.Text("classes"), Summary = o.Text("summaryText") ?? "" }, ["id"], ["summaryHtml", "open"]),
        ["notification-banner"] = (o => new NotificationBannerTagHelper { Classes = o.Text("classes"), Success = o.Text("type") == "success", Title = o.Text("titleText"), Text = o.Text("html") is null ? o.Text("text") : null },
            [], ["titleHtml", "titleHeadingLevel", "titleId", "role", "disableAutoFocus"]),
        ["breadcrumbs"] = (o => new BreadcrumbsTagHelper { Classes = o.Text("classes"), Label = o.Text("labelText") ?? "Breadcrumb", Items = [.. o.List("items").Select(Options.Link)] },
            [], ["collapseOnMobile", "items.html", "items.attributes"]),
        ["skip-link"] = (o => new SkipLinkTagHelper { Classes = o.Text("classes"), Href = o.Text("href") ?? "#content" }, [], []),
        ["back-link"] = (o => new BackLinkTagHelper { Classes = o.Text("classes"), Href = o.Text("href") is { Length: > 0 } href ? href : "#" }, [], []),
        ["generic-header"] = (o => new GenericHeaderTagHelper { Classes = o.Text("classes"), Href = o.Text("url") ?? "/", ContainerClasses = o.Text("containerClasses") ?? "govuk-width-container" }, [], []),
        ["service-navigation"] = (o => new ServiceNavigationTagHelper { Classes = o.Text("classes"), ServiceName = o.Text("serviceName"), ServiceHref = o.Text("serviceUrl"), Items = [.. o.List("navigation").Where(i => i.ValueKind is JsonValueKind.Object).Select(Item)] },
            [], ["collapseNavigationOnMobile", "ariaLabel", "menuButtonText", "menuButtonLabel", "navigationLabel", "navigationClasses", "navigationId", "slots", "navigation.html", "navigation.attributes"]),
        ["pagination"] = (o => new PaginationTagHelper { Classes = o.Text("classes"), Label = o.Text("landmarkLabel") ?? "Pagination", Previous = o.Text("previous", "href"), Next = o.Text("next", "href"), Items = [.. o.List("items").Where(i => i.ValueKind is JsonValueKind.Object && i.EnumerateObject().Any()).Select(Page)] },
            [], ["previous.text", "previous.html", "previous.labelText", "previous.attributes", "next.text", "next.html", "next.labelText", "next.attributes", "items.attributes"]),
    };

    private static string[] FormParts =>
    [
        "label.html", "label.attributes", "hint.html", "hint.classes", "hint.attributes", "errorMessage.html", "errorMessage.classes", "errorMessage.attributes", "errorMessage.visuallyHiddenText",
        "formGroup.attributes", "formGroup.beforeInput", "formGroup.afterInput", "formGroup.beforeInputs", "formGroup.afterInputs",
    ];

    private static string[] GroupParts =>
    [
        "fieldset.classes", "fieldset.attributes", "fieldset.describedBy", "fieldset.html", "fieldset.legend.html", "describedBy", "items.divider", "items.conditional", "items.html", "items.attributes",
        "items.label", "items.falsy", "items.hint.html", "items.hint.classes", "items.hint.attributes",
    ];

    public static TheoryData<string> Names() => [.. Components.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_component_has_the_markup_of_its_fixtures(string component)
    {
        var (make, pass, unsupported) = Components[component];
        var fixtures = Fixture.Of(component);
        var supported = fixtures.Where(fixture => !unsupported.Any(option => Has(fixture.Options, option.Split('.')))).ToList();
        foreach (var fixture in supported)
        {
            var actual = await Rendered(make(fixture.Options), fixture.Options, component is "button" && fixture.Options.Text("href") is not null ? ["id"] : pass);
            Dom.Normalised(actual).Should().Be(Dom.Normalised(fixture.Html), "that is GOV.UK Frontend's fixture '{0}' of {1}", fixture.Name, component);
        }

        output.WriteLine($"{component}: {supported.Count} of {fixtures.Count} fixtures; options we do not have: {string.Join(", ", unsupported)}");
        supported.Should().NotBeEmpty();
    }

    private static async Task<string> Rendered(Component helper, JsonElement options, string[] pass)
    {
        var inner = options.ValueKind is JsonValueKind.Object && helper is ErrorSummaryTagHelper
            ? options.Text("descriptionHtml") is { } html ? new HtmlString(html) : new HtmlString(System.Net.WebUtility.HtmlEncode(options.Text("descriptionText")))
            : helper is GenericHeaderTagHelper
                ? options.Text("logoHtml") is { } logo ? new HtmlString(logo) : new HtmlString(System.Net.WebUtility.HtmlEncode(options.Text("logoText")))
                : options.Content();
        var output = new TagHelperOutput("x", options.Rest(pass), (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(inner)));
        await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "x"), output);
        await using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static bool Has(JsonElement options, string[] path)
    {
        if (path is [])
        {
            return options.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
        }

        if (path[0].Split('=') is [var name, var value])
        {
            return options.Text(name) == value;
        }

        return options.ValueKind switch
        {
            JsonValueKind.Array when path is ["falsy"] => options.EnumerateArray().Any(item => item.ValueKind is not JsonValueKind.Object),
            JsonValueKind.Array => options.EnumerateArray().Any(item => Has(item, path)),
            JsonValueKind.Object => options.TryGetProperty(path[0], out var inner) && Has(inner, path[1..]),
            _ => false,
        };
    }

    private static DateParts? Parts(JsonElement options)
    {
        var prefix = options.Text("namePrefix") is { } given ? $"{given}-" : "";
        return options.TryGetProperty("values", out var values)
            ? new DateParts { Day = values.Text($"{prefix}day"), Month = values.Text($"{prefix}month"), Year = values.Text($"{prefix}year") }
            : null;
    }

    private static SummaryRow Row(JsonElement row) => new(
        row.Text("key", "text") ?? "",
        row.GetProperty("value").Content(),
        [.. row.TryGetProperty("actions", out var actions) ? actions.List("items").Where(a => a.ValueKind is JsonValueKind.Object).Select(Options.Link) : []]);

    private static IReadOnlyList<IReadOnlyList<Cell>> Rows(JsonElement table) =>
        [.. table.List("rows").Where(row => row.ValueKind is JsonValueKind.Array).Select(row => row.EnumerateArray().Where(cell => cell.ValueKind is JsonValueKind.Object).Select(Cell).ToList())];

    private static Cell Cell(JsonElement cell) => new(cell.Content(), cell.Text("format") == "numeric");

    private static NavigationItem Item(JsonElement item) => new(item.Text("text") ?? "", item.Text("href"), item.Is("current"), item.Is("active"));

    private static PaginationItem Page(JsonElement item) =>
        item.Is("ellipsis") ? new PaginationItem(null, null) : new PaginationItem(item.Text("number"), item.Text("href"), item.Is("current"), item.Text("visuallyHiddenText"));
}
