using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Navigation;

/// <summary>Skip link: past the navigation.</summary>
[HtmlTargetElement("govuk-skip-link")]
public sealed class SkipLinkTagHelper : Component
{
    /// <summary>Where to.</summary>
    public string Href { get; set; } = "#content";

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("a", Join("govuk-skip-link", Classes)).With("href", Href).With("data-module", "govuk-skip-link").WithRest(rest).Add(inner);
}
