using Microsoft.AspNetCore.Html;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>A cell of a table.</summary>
/// <param name="Content">What stands in it.</param>
/// <param name="Numeric">Whether it is a figure, set to the right.</param>
public sealed record Cell(IHtmlContent Content, bool Numeric = false)
{
    /// <summary>A cell with a link.</summary>
    public static Cell Link(string text, string address) => new(Markup.Tag("a", "govuk-link").With("href", address).Add(text));

    /// <summary>A cell with plain text.</summary>
    public static implicit operator Cell(string text) => new(Markup.Text(text));
}
