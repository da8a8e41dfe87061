using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>Select.</summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : FormControl
{
    /// <summary>What there is to choose.</summary>
    public IReadOnlyList<Choice> Items { get; set; } = [];

    /// <summary>What is chosen.</summary>
    public string? Value { get; set; }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) => Group(
        LabelFor(IdInUse),
        Markup.Tag("select", Join("govuk-select", ErrorInUse is null ? null : "govuk-select--error", Classes))
            .With("id", IdInUse).With("name", Name).With("aria-describedby", Descriptions).WithRest(rest).Add(Items.Select(Option)));

    private Markup Option(Choice choice) => Markup.Tag("option").With("value", choice.Value)
        .Flag("selected", choice.Chosen ?? (Value is not null && (choice.Value ?? choice.Text) == Value)).Flag("disabled", choice.Disabled).Add(choice.Text);
}
