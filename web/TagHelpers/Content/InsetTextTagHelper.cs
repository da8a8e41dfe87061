using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>Inset text.</summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTagHelper : Component
{
    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("div", Join("govuk-inset-text", Classes)).WithRest(rest).Add(inner);
}
