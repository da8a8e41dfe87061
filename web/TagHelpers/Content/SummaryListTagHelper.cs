using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>Summary list: what something is, row by row.</summary>
[HtmlTargetElement("govuk-summary-list", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SummaryListTagHelper : Component
{
    private const string Base = "govuk-summary-list";

    /// <summary>The rows.</summary>
    public IReadOnlyList<SummaryRow> Rows { get; set; } = [];

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest)
    {
        var anyActions = Rows.Any(row => row.Actions.Count > 0);
        return Markup.Tag("dl", Join(Base, Classes)).WithRest(rest).Add(Rows.Select(row => Row(row, anyActions)));
    }

    private static Markup Row(SummaryRow row, bool anyActions) =>
        Markup.Tag("div", Join($"{Base}__row", anyActions && row.Actions.Count == 0 ? $"{Base}__row--no-actions" : null)).Add(
            Markup.Tag("dt", $"{Base}__key").Add(row.Key),
            Markup.Tag("dd", $"{Base}__value").Add(row.Value),
            Actions(row.Actions));

    private static Markup? Actions(IReadOnlyList<Link> actions) => actions switch
    {
        [] => null,
        [var only] => Markup.Tag("dd", $"{Base}__actions").Add(Action(only)),
        _ => Markup.Tag("dd", $"{Base}__actions").Add(
            Markup.Tag("ul", $"{Base}__actions-list").Add(actions.Select(action => Markup.Tag("li", $"{Base}__actions-list-item").Add(Action(action))))),
    };

    private static Markup Action(Link action) => Markup.Tag("a", "govuk-link").With("href", action.Address).Add(
        Markup.Text(action.Text),
        action.Hidden is null ? null : Markup.Tag("span", "govuk-visually-hidden").Add($" {action.Hidden}"));
}
