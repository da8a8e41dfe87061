using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>Warning text.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : Component
{
    /// <summary>What those who hear the page hear for the icon.</summary>
    public string Fallback { get; set; } = "Warning";

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("div", Join("govuk-warning-text", Classes)).WithRest(rest).Add(
            Markup.Tag("span", "govuk-warning-text__icon").With("aria-hidden", "true").Add("!"),
            Markup.Tag("strong", "govuk-warning-text__text").Add(
                Markup.Tag("span", "govuk-visually-hidden").Add(Fallback), Markup.Text(" "), inner));
}
