using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>Button, or a link that looks like one.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : Component
{
    /// <summary>Where to, for a link.</summary>
    public string? Href { get; set; }

    /// <summary>What it does to the form.</summary>
    public string Type { get; set; } = "submit";

    /// <summary>Whether a second press within a second is ignored.</summary>
    public bool PreventDoubleClick { get; set; }

    /// <summary>Whether it cannot be pressed.</summary>
    public bool Disabled { get; set; }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) => Href is not null
        ? Markup.Tag("a", Join("govuk-button", Classes)).With("href", Href).With("role", "button").With("draggable", "false").With("data-module", "govuk-button").WithRest(rest).Add(inner)
        : Markup.Tag("button", Join("govuk-button", Classes)).With("type", Type).With("data-module", "govuk-button")
            .With("data-prevent-double-click", PreventDoubleClick ? "true" : null)
            .Flag("disabled", Disabled).With("aria-disabled", Disabled ? "true" : null).WithRest(rest).Add(inner);
}
