using Microsoft.AspNetCore.Html;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>A row of a summary list.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Value">Its value.</param>
/// <param name="Actions">Links to change it.</param>
public sealed record SummaryRow(string Key, IHtmlContent Value, params IReadOnlyList<Link> Actions)
{
    /// <summary>A row with plain text.</summary>
    public SummaryRow(string key, string? value, params IReadOnlyList<Link> actions)
        : this(key, Markup.Text(value), actions)
    {
    }
}
