using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>Text input.</summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper : FormControl
{
    /// <summary>What stands in it.</summary>
    public string? Value { get; set; }

    /// <summary>The kind of text.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Words before it.</summary>
    public string? Prefix { get; set; }

    /// <summary>Words after it.</summary>
    public string? Suffix { get; set; }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest)
    {
        var input = Markup.Tag("input", Join("govuk-input", ErrorInUse is null ? null : "govuk-input--error", Classes))
            .With("id", IdInUse).With("name", Name).With("type", Type).With("value", Value).With("aria-describedby", Descriptions).WithRest(rest);
        return Group(LabelFor(IdInUse), Prefix is null && Suffix is null ? input : Markup.Tag("div", "govuk-input__wrapper").Add(Side("prefix", Prefix), input, Side("suffix", Suffix)));
    }

    private static Markup? Side(string side, string? words) =>
        words is null ? null : Markup.Tag("div", $"govuk-input__{side}").With("aria-hidden", "true").Add(words);
}
