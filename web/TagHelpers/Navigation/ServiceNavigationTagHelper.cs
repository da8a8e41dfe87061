using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Navigation;

/// <summary>Service navigation.</summary>
[HtmlTargetElement("govuk-service-navigation", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ServiceNavigationTagHelper : Component
{
    private const string Base = "govuk-service-navigation";

    /// <summary>The items.</summary>
    public IReadOnlyList<NavigationItem> Items { get; set; } = [];

    /// <summary>The service's name, when it stands here.</summary>
    public string? ServiceName { get; set; }

    /// <summary>Where the name leads.</summary>
    public string? ServiceHref { get; set; }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag(ServiceName is null ? "div" : "section", Join(Base, Classes))
            .With("aria-label", ServiceName is null ? null : "Service information").With("data-module", Base).WithRest(rest).Add(
                Markup.Tag("div", "govuk-width-container").Add(
                    Markup.Tag("div", $"{Base}__container").Add(Name(), Menu())));

    private Markup? Name() => ServiceName is null ? null : Markup.Tag("span", $"{Base}__service-name").Add(
        ServiceHref is null
            ? Markup.Tag("span", $"{Base}__text").Add(ServiceName)
            : Markup.Tag("a", $"{Base}__link").With("href", ServiceHref).Add(ServiceName));

    private Markup? Menu() => Items.Count == 0 ? null : Markup.Tag("nav", $"{Base}__wrapper").With("aria-label", "Menu").Add(
        Items.Count == 1 ? null : Markup.Tag("button", $"{Base}__toggle govuk-js-service-navigation-toggle")
            .With("type", "button").With("aria-controls", "navigation").Flag("hidden", on: true).With("aria-hidden", "true").Add("Menu"),
        Markup.Tag("ul", $"{Base}__list").With("id", "navigation").Add(Items.Select(Item)));

    private static Markup Item(NavigationItem item)
    {
        var here = item.Current || item.Active;
        IHtmlContent words = here ? Markup.Tag("strong", $"{Base}__active-fallback").Add(item.Text) : Markup.Text(item.Text);
        var current = item.Current ? "page" : here ? "true" : null;
        var inner = item.Address is null
            ? Markup.Tag("span", $"{Base}__text").With("aria-current", current)
            : Markup.Tag("a", $"{Base}__link").With("href", item.Address).With("aria-current", current);
        return Markup.Tag("li", Join($"{Base}__item", here ? $"{Base}__item--active" : null)).Add(inner.Add(words));
    }
}
