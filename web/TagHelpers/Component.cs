using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers;

/// <summary>A GOV.UK component: what it is written with in the page becomes the markup of GOV.UK Frontend 6. Held by its fixtures.</summary>
public abstract class Component : TagHelper
{
    /// <summary>More classes for the component's main element.</summary>
    [HtmlAttributeName("class")]
    public string? Classes { get; set; }

    /// <inheritdoc/>
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inner = await output.GetChildContentAsync();
        var rest = output.Attributes;
        var markup = Build(inner, rest);
        output.SuppressOutput();
        output.Content.SetHtmlContent(markup ?? HtmlString.Empty);
    }

    /// <summary>The component's markup.</summary>
    /// <param name="inner">What stood between its tags.</param>
    /// <param name="rest">Attributes that are not the component's own.</param>
    /// <returns>The markup; null for nothing.</returns>
    protected abstract IHtmlContent? Build(TagHelperContent inner, TagHelperAttributeList rest);

    /// <summary>A class list; blanks are left out.</summary>
    protected static string Join(params IEnumerable<string?> parts) => string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
