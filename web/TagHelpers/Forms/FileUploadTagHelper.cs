using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>File upload.</summary>
[HtmlTargetElement("govuk-file-upload", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileUploadTagHelper : FormControl
{
    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) => Group(
        LabelFor(IdInUse),
        Markup.Tag("input", Join("govuk-file-upload", ErrorInUse is null ? null : "govuk-file-upload--error", Classes))
            .With("id", IdInUse).With("name", Name).With("type", "file").With("aria-describedby", Descriptions).WithRest(rest));
}
