using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Navigation;

/// <summary>Pagination: one long list on several pages.</summary>
[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : Component
{
    private const string Base = "govuk-pagination";
    private const string PreviousArrow = "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string NextArrow = "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    /// <summary>The pages; one without an address is a gap.</summary>
    public IReadOnlyList<PaginationItem> Items { get; set; } = [];

    /// <summary>Address of the page before; null on the first.</summary>
    public string? Previous { get; set => field = OrNone(value); }

    /// <summary>Address of the page after; null on the last.</summary>
    public string? Next { get; set => field = OrNone(value); }

    /// <summary>What those who hear the page hear.</summary>
    public string Label { get; set; } = "Pagination";

    /// <summary>All pages of a list, shortened around the current one.</summary>
    /// <param name="pages">How many there are.</param>
    /// <param name="current">The current one, from 1.</param>
    /// <param name="address">The address of a page.</param>
    public static IReadOnlyList<PaginationItem> Around(int pages, int current, Func<int, string> address)
    {
        var items = new List<PaginationItem>();
        var last = 0;
        foreach (var page in Enumerable.Range(1, pages).Where(page => page == 1 || page == pages || Math.Abs(page - current) <= 1))
        {
            if (last < page - 1)
            {
                items.Add(new PaginationItem(null, null));
            }

            items.Add(new PaginationItem($"{page}", address(page), page == current));
            last = page;
        }

        return items;
    }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest)
    {
        var block = Items.Count == 0 && (Previous is not null || Next is not null);
        return Markup.Tag("nav", Join(Base, block ? $"{Base}--block" : null, Classes)).With("aria-label", Label).WithRest(rest).Add(
            Previous is null ? null : Markup.Tag("div", $"{Base}__prev").Add(
                Markup.Tag("a", $"govuk-link {Base}__link").With("href", Previous).With("rel", "prev").Add(Arrow("prev", PreviousArrow), Words("Previous"))),
            Items.Count == 0 ? null : Markup.Tag("ul", $"{Base}__list").Add(Items.Select(Item)),
            Next is null ? null : Markup.Tag("div", $"{Base}__next").Add(
                Markup.Tag("a", $"govuk-link {Base}__link").With("href", Next).With("rel", "next").Add(
                    block ? [Arrow("next", NextArrow), Words("Next")] : [Words("Next"), Arrow("next", NextArrow)])));

        Markup Words(string word) => Markup.Tag("span", Join($"{Base}__link-title", block && word == "Previous" ? $"{Base}__link-title--decorated" : null, block && word == "Next" ? $"{Base}__link-title--decorated" : null)).Add(
            Markup.Text(word), Markup.Tag("span", "govuk-visually-hidden").Add(" page"));
    }

    // Razor hands a null over as an empty text
    private static string? OrNone(string? address) => string.IsNullOrEmpty(address) ? null : address;

    private static Markup Item(PaginationItem item) => item.Address is null
        ? Markup.Tag("li", $"{Base}__item {Base}__item--ellipsis").Add("⋯")
        : Markup.Tag("li", Join($"{Base}__item", item.Current ? $"{Base}__item--current" : null)).Add(
            Markup.Tag("a", $"govuk-link {Base}__link").With("href", item.Address)
                .With("aria-label", item.Label ?? $"Page {item.Number}").With("aria-current", item.Current ? "page" : null).Add(item.Number));

    private static Markup Arrow(string side, string path) =>
        Markup.Tag("svg", $"{Base}__icon {Base}__icon--{side}").With("xmlns", "http://www.w3.org/2000/svg").With("height", "13").With("width", "15")
            .With("aria-hidden", "true").With("focusable", "false").With("viewBox", "0 0 15 13").Add(Markup.Tag("path").With("d", path));
}
