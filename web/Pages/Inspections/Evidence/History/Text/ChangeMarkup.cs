using AreaSend.Documents.History;
using AreaSend.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace AreaSend.Web.Pages.Inspections.Evidence.History.Text;

/// <summary>What was added or removed, marked so that it is seen without colour and heard in words.</summary>
public static class ChangeMarkup
{
    /// <summary>Words in a line.</summary>
    /// <param name="node">The run or line break, added or removed.</param>
    /// <param name="text">Its markup.</param>
    /// <param name="author">Who wrote it; empty for a line break; null where it reads on from the run before.</param>
    public static IHtmlContent Of(DocumentNode node, IHtmlContent text, string? author)
    {
        var added = node.Change is DocumentChange.Added;
        var words = (author, added) switch
        {
            (null, _) => null,
            ("", true) => "line break added ",
            ("", false) => "line break removed ",
            (_, true) => $"added by {author}: ",
            _ => "removed: ",
        };
        return Markup.Tag(added ? "ins" : "del", "app-text__change").Add(words is null ? null : Markup.Tag("span", "govuk-visually-hidden").Add(words), text);
    }

    /// <summary>What stands before a block that is new or gone; nothing before one that was kept.</summary>
    public static IHtmlContent? Label(DocumentNode block) => block.Change is DocumentChange.Kept ? null
        : Markup.Tag("span", "app-text__label").Add($"{(block.Change is DocumentChange.Added ? "New" : "Removed")} {NameOf(block.Type)}: ");

    private static string NameOf(string type) => type switch
    {
        "paragraph" => "paragraph",
        "heading" => "heading",
        "blockquote" => "quotation",
        "listItem" => "list item",
        _ => "passage",
    };
}
