using AreaSend.Framework;
using AreaSend.Framework.Catalogue;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;

namespace AreaSend.Web.Pages.Framework;

/// <summary>One table of an edition's page.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its caption.</param>
/// <param name="Head">Headings.</param>
/// <param name="Rows">Rows; the last cell says where the value comes from.</param>
public sealed record EditionPart(string Id, string Title, IReadOnlyList<Cell> Head, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>All tables of an edition.</summary>
    public static IReadOnlyList<EditionPart> Of(EditionView edition) =>
    [
        Part("figures", "Days, numbers and times", ["What", "Value"], edition.Figures, one => [one.Name, EditionWords.Value(one)], one => one.Origin),
        Part("criteria", "Criteria", ["Criterion", "What to look at"], edition.Criteria, one => [$"{one.Number}. {one.Title}", List(one.Prompts)], one => one.Origin),
        Part("outcomes", "Outcomes", ["Outcome", "Says", "When", "What follows"], edition.Outcomes, one => [$"{one.Number}. {one.Name}", one.Wording, one.Rule, one.FollowUp], one => one.Origin),
        Part("information", "Information request (Annex A)", ["Item", "What it is", "Due"], edition.Information, one => [$"{one.Number} {one.Title}", Content(one), EditionWords.Of(one.Due)], one => one.Origin),
        Part("activities", "Activities", ["Activity", "When and how", "Who is usually there", "Keep in mind"], edition.Activities, one => [one.Name, EditionWords.WhenAndHow(one), one.Attendees, one.Note], one => one.Origin),
        Part("checklists", "Checklists", ["Point", "Checklist"], edition.Checklists, one => [one.Words, EditionWords.Of(one.List)], one => one.Origin),
        Part("provisions", "Rules in words", ["About", "Rule"], edition.Provisions, one => [one.About, one.Words], one => one.Origin),
        Part("terms", "Words", ["Word", "Meaning"], edition.Terms, one => [one.Say, one.Means], one => one.Origin),
    ];

    private static EditionPart Part<T>(string id, string title, Cell[] head, IEnumerable<T> items, Func<T, Cell[]> cells, Func<T, Origin> origin) =>
        new(id, title, [.. head, "Source"], [.. items.Select(one => (IReadOnlyList<Cell>)[.. cells(one), Source(origin(one))])]);

    private static Cell Source(Origin origin) => new(Markup.Of(
        origin.Presumed ? Markup.Of(Markup.Tag("strong", "govuk-tag govuk-tag--yellow").Add("Presumed"), Markup.Text(" ")) : null, Markup.Text($"{origin.Source}")));

    private static Cell List(IEnumerable<string> items) => new(Markup.Tag("ul", "govuk-list govuk-list--bullet").Add(items.Select(one => Markup.Tag("li").Add(one))));

    private static Cell Content(InformationItem item) => item.Template is null ? item.Content : $"{item.Content} Template: {item.Template}.";
}
