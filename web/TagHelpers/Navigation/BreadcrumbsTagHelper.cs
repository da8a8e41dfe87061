using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Navigation;

/// <summary>Breadcrumbs: the way up.</summary>
[HtmlTargetElement("govuk-breadcrumbs", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BreadcrumbsTagHelper : Component
{
    private const string Base = "govuk-breadcrumbs";

    /// <summary>The pages above, the highest first. One without an address is this page.</summary>
    public IReadOnlyList<Link> Items { get; set; } = [];

    /// <summary>What those who hear the page hear.</summary>
    public string Label { get; set; } = "Breadcrumb";

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("nav", Join(Base, Classes)).With("aria-label", Label).WithRest(rest).Add(
            Markup.Tag("ol", $"{Base}__list").Add(Items.Select(Item)));

    private static Markup Item(Link item) => item.Address is null
        ? Markup.Tag("li", $"{Base}__list-item").With("aria-current", "page").Add(item.Text)
        : Markup.Tag("li", $"{Base}__list-item").Add(Markup.Tag("a", $"{Base}__link").With("href", item.Address).Add(item.Text));
}
