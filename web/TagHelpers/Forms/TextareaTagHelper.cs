using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>Textarea.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : FormControl
{
    /// <summary>What stands in it.</summary>
    public string? Value { get; set; }

    /// <summary>How many lines show.</summary>
    public int Rows { get; set; } = 5;

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) => Group(
        LabelFor(IdInUse),
        Markup.Tag("textarea", Join("govuk-textarea", ErrorInUse is null ? null : "govuk-textarea--error", Classes))
            .With("id", IdInUse).With("name", Name).With("rows", $"{Rows}").With("aria-describedby", Descriptions).WithRest(rest)
            .Add(Value is null ? null : Markup.Text(Value.StartsWith('\n') ? $"\n{Value}" : Value)));
}
