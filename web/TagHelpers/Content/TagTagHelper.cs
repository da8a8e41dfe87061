using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>Tag: a status in a word or two.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : Component
{
    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("strong", Join("govuk-tag", Classes)).WithRest(rest).Add(inner);
}
