using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Reading;

namespace AreaSend.Testing.Crdt;

/// <summary>A note as the product reads it, in the very words in which the oracle shows one of yjs (<c>showNote</c> in tests/oracle/show.mjs).</summary>
public static class NoteWords
{
    /// <summary>Its blocks and its plain text.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The words.</returns>
    public static string Of(CrdtDocument document)
    {
        var blocks = new NoteReader().Blocks(document);
        var words = new StringBuilder();
        Add(words, blocks);
        return words.Append('|').Append(Hex(PlainText.Of(blocks))).ToString();
    }

    private static void Add(StringBuilder words, ImmutableArray<DocumentNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Text is { } text)
            {
                words.Append('\'').Append(Hex(text)).Append('\'').AppendJoin(',', node.Marks);
                continue;
            }

            words.Append('<').Append(node.Type);
            foreach (var (name, value) in node.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
            {
                words.Append(' ').Append(name).Append('=').Append(Attribute(value));
            }

            words.Append('>');
            Add(words, node.Content);
            words.Append("</>");
        }
    }

    private static string Attribute(string json) => double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? string.Create(CultureInfo.InvariantCulture, $"#{BitConverter.DoubleToInt64Bits(number + 0.0):x16}")
        : Hex(json);

    private static string Hex(string text) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));
}
