using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Navigation;

/// <summary>Generic header, for services that are not on GOV.UK.</summary>
[HtmlTargetElement("govuk-generic-header")]
public sealed class GenericHeaderTagHelper : Component
{
    private const string Base = "govuk-generic-header";

    /// <summary>Where the name leads.</summary>
    public string Href { get; set; } = "/";

    /// <summary>Classes of the container.</summary>
    public string ContainerClasses { get; set; } = "govuk-width-container";

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("div", Join(Base, Classes)).WithRest(rest).Add(
            Markup.Tag("div", Join($"{Base}__container", ContainerClasses)).Add(
                Markup.Tag("div", $"{Base}__logo").Add(
                    Markup.Tag("a", $"{Base}__homepage-link").With("href", Href).Add(inner))));
}
