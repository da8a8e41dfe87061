using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Navigation;

/// <summary>Back link.</summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : Component
{
    /// <summary>Where to.</summary>
    public string Href { get; set; } = "#";

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("a", Join("govuk-back-link", Classes)).With("href", Href).WithRest(rest).Add(inner.IsEmptyOrWhiteSpace ? Markup.Text("Back") : inner);
}
