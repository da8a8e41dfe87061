using System.Net;
using System.Text.Json;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.Tests.TagHelpers;

/// <summary>Reads the options of a fixture.</summary>
public static class Options
{
    public static string? Text(this JsonElement options, params string[] path)
    {
        foreach (var name in path)
        {
            if (options.ValueKind is not JsonValueKind.Object || !options.TryGetProperty(name, out options))
            {
                return null;
            }
        }

        return options.ValueKind switch
        {
            JsonValueKind.String => options.GetString(),
            JsonValueKind.Number => options.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => null,
        };
    }

    public static bool Is(this JsonElement options, params string[] path) => options.Text(path) == "true";

    public static IEnumerable<JsonElement> List(this JsonElement options, string name) =>
        options.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array ? list.EnumerateArray() : [];

    public static IHtmlContent Content(this JsonElement options) =>
        options.Text("html") is { Length: > 0 } html ? new HtmlString(html) : new HtmlString(WebUtility.HtmlEncode(options.Text("text")));

    public static Link Link(this JsonElement item) => new(item.Text("text") ?? "", item.Text("href"), item.Text("visuallyHiddenText"));

    public static Choice Choice(this JsonElement item) => new(item.Text("value"), item.Text("text") ?? "", item.Text("hint", "text"), Chosen(item))
    {
        Id = item.Text("id"),
        Disabled = item.Is("disabled"),
    };

    public static TagHelperAttributeList Rest(this JsonElement options, params string[] also)
    {
        var rest = new TagHelperAttributeList();
        if (options.TryGetProperty("attributes", out var attributes))
        {
            foreach (var attribute in attributes.EnumerateObject())
            {
                rest.Add(attribute.Name, attribute.Value.ToString());
            }
        }

        foreach (var name in also.Where(name => options.Text(name) is { Length: > 0 }))
        {
            if (name != "disabled" || options.Is(name))
            {
                rest.Add(name.ToLowerInvariant(), name == "disabled" ? "" : options.Text(name)!);
            }
        }

        return rest;
    }

    public static T Fill<T>(this T control, JsonElement options, string? id = "id")
        where T : FormControl
    {
        control.Name = options.Text("name") ?? "";
        control.Id = id is null ? null : options.Text(id);
        control.Classes = options.Text("classes");
        control.Hint = options.Text("hint", "text");
        control.Error = options.Text("errorMessage", "text");
        control.DescribedBy = options.Text("describedBy");
        control.GroupClass = options.Text("formGroup", "classes");
        var label = options.TryGetProperty("fieldset", out var fieldset) && fieldset.TryGetProperty("legend", out var legend) ? legend
            : options.TryGetProperty("label", out var plain) ? plain : default;
        if (label.ValueKind is JsonValueKind.Object)
        {
            (control.Label, control.LabelClass, control.LabelIsHeading) = (label.Text("text"), label.Text("classes"), label.Is("isPageHeading"));
        }

        return control;
    }

    private static bool? Chosen(JsonElement item) => (item.Text("checked") ?? item.Text("selected")) is { } word ? word == "true" : null;
}
