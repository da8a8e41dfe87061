using System.Collections.Immutable;
using System.Globalization;
using AreaSend.Documents.History;
using AreaSend.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace AreaSend.Web.Pages.Inspections.Evidence.History.Text;

/// <summary>The text of a note as markup: as it stood, with who wrote what, or with what changed. Every word of a note is encoded.</summary>
public sealed class NoteMarkup
{
    private readonly ImmutableArray<string> authors;
    private readonly bool tellsAuthors;

    private NoteMarkup(ImmutableArray<string> authors, bool tellsAuthors) => (this.authors, this.tellsAuthors) = (authors, tellsAuthors);

    /// <summary>The text; changes show where there are any.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="tellsAuthors">Whether each stretch says who wrote it.</param>
    public static IHtmlContent Of(DocumentReading reading, bool tellsAuthors = false) =>
        new NoteMarkup(reading.Authors, tellsAuthors).Content(reading.Blocks, DocumentChange.Kept);

    private IHtmlContent Content(ImmutableArray<DocumentNode> nodes, DocumentChange around) => Markup.Of(nodes.Select((node, i) => node.Type switch
    {
        "text" => Run(node, begins: !Joins(node, nodes.Take(i).Reverse()), ends: !Joins(node, nodes.Skip(i + 1))),
        "hardBreak" => Break(node),
        _ => Block(node, around),
    }));

    private Markup Block(DocumentNode node, DocumentChange around)
    {
        // a list that is new says so at each of its items: nothing but items may stand in it
        var isList = node.Type is "bulletList" or "orderedList";
        var label = isList || node.Change == around ? null : ChangeMarkup.Label(node);
        return Element(node).Add(label, Content(node.Content, isList ? around : node.Change));
    }

    private static Markup Element(DocumentNode node) => node.Type switch
    {
        "paragraph" => Markup.Tag("p", "govuk-body"),
        "heading" => Markup.Tag("h3", "govuk-heading-s"),
        "blockquote" => Markup.Tag("blockquote", "app-text__quote"),
        "bulletList" => Markup.Tag("ul", "govuk-list govuk-list--bullet"),
        "orderedList" => Markup.Tag("ol", "govuk-list govuk-list--number").With("start", Start(node)),
        "listItem" => Markup.Tag("li"),
        _ => Markup.Tag("div", "govuk-body"),
    };

    private static string? Start(DocumentNode list) =>
        int.TryParse(list.Attributes.GetValueOrDefault("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1 ? $"{start}" : null;

    // whether the run beside it reads on: same author, same change; a line break is passed over
    private static bool Joins(DocumentNode run, IEnumerable<DocumentNode> beside) =>
        beside.FirstOrDefault(static node => node.Type is not "hardBreak") is { Type: "text" } next && next.Author == run.Author && next.Change == run.Change;

    private IHtmlContent Run(DocumentNode run, bool begins, bool ends)
    {
        var text = run.Marks.Aggregate(Markup.Text(run.Text), static (inner, mark) => mark switch
        {
            "bold" => Markup.Tag("strong").Add(inner),
            "italic" => Markup.Tag("em").Add(inner),
            _ => inner,
        });
        return run.Change is not DocumentChange.Kept ? ChangeMarkup.Of(run, text, begins ? Author(run) : null)
            : tellsAuthors ? Markup.Of(begins ? Hidden($"{Author(run)} wrote: ") : null, text, ends ? Mark(run) : null)
            : text;
    }

    private static IHtmlContent Break(DocumentNode node) =>
        Markup.Of(node.Change is DocumentChange.Kept ? null : ChangeMarkup.Of(node, Markup.Tag("span").With("aria-hidden", "true").Add("↵"), author: ""), Markup.Tag("br"));

    private string Author(DocumentNode run) => run.Author >= 0 ? authors[run.Author] : "Somebody not recorded";

    private Markup Mark(DocumentNode run) => Markup.Tag("sup", "app-text__author").With("aria-hidden", "true").Add(
        run.Author >= 0 ? $"{run.Author + 1}\u00a0{PeopleWords.Initials(authors[run.Author])}" : "?");

    private static Markup Hidden(string words) => Markup.Tag("span", "govuk-visually-hidden").Add(words);
}
