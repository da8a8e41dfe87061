using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>Table.</summary>
[HtmlTargetElement("govuk-table", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TableTagHelper : Component
{
    private const string Base = "govuk-table";

    /// <summary>What the table shows.</summary>
    public string? Caption { get; set; }

    /// <summary>Classes of the caption.</summary>
    public string? CaptionClasses { get; set; }

    /// <summary>Headings of the columns.</summary>
    public IReadOnlyList<Cell> Head { get; set; } = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; set; } = [];

    /// <summary>Whether the first cell of each row names the row.</summary>
    public bool FirstCellIsHeader { get; set; }

    /// <summary>Whether rows become cards, each value under its column's name, where the screen is narrow.</summary>
    public bool Stacked { get; set; }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) => Markup.Tag("table", Join(Base, Classes, Stacked ? "app-table--stacked" : null)).WithRest(rest).Add(
        Caption is null ? null : Markup.Tag("caption", Join($"{Base}__caption", CaptionClasses)).Add(Caption),
        Head.Count == 0 ? null : Markup.Tag("thead", $"{Base}__head").Add(Markup.Tag("tr", $"{Base}__row").Add(Head.Select(Heading))),
        Markup.Tag("tbody", $"{Base}__body").Add(Rows.Select(row => Markup.Tag("tr", $"{Base}__row").Add(row.Select(Body)))));

    private static Markup Heading(Cell cell) =>
        Markup.Tag("th", Join($"{Base}__header", cell.Numeric ? $"{Base}__header--numeric" : null)).With("scope", "col").Add(cell.Content);

    private Markup Body(Cell cell, int column) => FirstCellIsHeader && column == 0
        ? Markup.Tag("th", $"{Base}__header").With("scope", "row").Add(cell.Content)
        : Markup.Tag("td", Join($"{Base}__cell", cell.Numeric ? $"{Base}__cell--numeric" : null)).Add(Label(column)).Add(cell.Content);

    private Markup? Label(int column) => Stacked && column < Head.Count
        ? Markup.Tag("span", "app-table__label").With("aria-hidden", "true").Add(Head[column].Content)
        : null;
}
