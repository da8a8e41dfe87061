using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AreaSend.Web.Tests.TagHelpers;

/// <summary>Markup as a browser understands it: order of attributes and blanks do not matter, everything else does.</summary>
public static partial class Dom
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The markup in one spelling.</summary>
    public static string Normalised(string html)
    {
        var text = new StringBuilder();
        foreach (var node in Parser.ParseDocument($"<body>{html}</body>").Body!.ChildNodes)
        {
            Write(node, text);
        }

        return Blanks().Replace(text.ToString(), " ").Replace("> ", ">", StringComparison.Ordinal).Replace(" <", "<", StringComparison.Ordinal).Trim();
    }

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
        }
        else if (node is IElement element)
        {
            text.Append('\n').Append('<').Append(element.LocalName);
            foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
            {
                text.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Name == "class" ? string.Join('.', element.ClassList) : attribute.Value).Append('"');
            }

            text.Append('>');
            foreach (var child in element.ChildNodes)
            {
                Write(child, text);
            }

            text.Append("</").Append(element.LocalName).Append('>');
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
