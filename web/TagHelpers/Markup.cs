using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers;

/// <summary>An element in the making. Text is always encoded; markup comes only from <see cref="IHtmlContent"/>.</summary>
public sealed class Markup : IHtmlContent
{
    private readonly TagBuilder tag;

    private Markup(string name, string? classes)
    {
        tag = new TagBuilder(name) { TagRenderMode = name is "input" or "br" ? TagRenderMode.SelfClosing : TagRenderMode.Normal };
        With("class", classes);
    }

    /// <summary>An element.</summary>
    public static Markup Tag(string name, string? classes = null) => new(name, classes);

    /// <summary>Several things one after another.</summary>
    public static IHtmlContent Of(params IEnumerable<IHtmlContent?> parts)
    {
        var all = new HtmlContentBuilder();
        foreach (var part in parts.OfType<IHtmlContent>())
        {
            all.AppendHtml(part);
        }

        return all;
    }

    /// <summary>Text, encoded; nothing for null.</summary>
    public static IHtmlContent Text(string? text) => new HtmlContentBuilder().Append(text ?? "");

    /// <summary>Adds an attribute; none for null.</summary>
    public Markup With(string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }

        return this;
    }

    /// <summary>Adds an attribute without a value, when on.</summary>
    public Markup Flag(string name, bool on) => on ? With(name, "") : this;

    /// <summary>Adds what else was written on the tag in the page.</summary>
    public Markup WithRest(TagHelperAttributeList rest)
    {
        foreach (var attribute in rest.Where(a => a.Name is not "class"))
        {
            With(attribute.Name, attribute.ValueStyle is HtmlAttributeValueStyle.Minimized ? "" : Plain(attribute.Value));
        }

        return this;
    }

    /// <summary>Adds children; null adds none.</summary>
    public Markup Add(params IEnumerable<IHtmlContent?> children)
    {
        foreach (var child in children.OfType<IHtmlContent>())
        {
            tag.InnerHtml.AppendHtml(child);
        }

        return this;
    }

    /// <summary>Adds text, encoded.</summary>
    public Markup Add(string? text)
    {
        tag.InnerHtml.Append(text ?? "");
        return this;
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => tag.WriteTo(writer, encoder);

    private static string? Plain(object? value) => value switch
    {
        null => null,
        HtmlString html => System.Net.WebUtility.HtmlDecode(html.Value),
        _ => value.ToString(),
    };
}
