using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>Details: help that opens on demand.</summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : Component
{
    /// <summary>The words that are always there.</summary>
    public string Summary { get; set; } = "";

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("details", Join("govuk-details", Classes)).WithRest(rest).Add(
            Markup.Tag("summary", "govuk-details__summary").Add(Markup.Tag("span", "govuk-details__summary-text").Add(Summary)),
            Markup.Tag("div", "govuk-details__text").Add(inner));
}
