using System.Collections.Immutable;
using System.Text;
using AreaSend.Documents.History;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>The words of a note, a line a block: the same as the browser's own (<c>web/client/documents/text/noteText.ts</c>).</summary>
public static class PlainText
{
    /// <summary>The words of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <returns>The words; lines are separated by a line feed.</returns>
    public static string Of(ImmutableArray<DocumentNode> blocks)
    {
        var (lines, line) = (new List<string>(), new StringBuilder());
        foreach (var block in blocks)
        {
            Walk(block, lines, line);
        }

        return string.Join('\n', lines);
    }

    /// <summary>The words of the latest text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The words.</returns>
    public static string Of(CrdtDocument document) => Of(new NoteReader().Blocks(document));

    private static void Walk(DocumentNode node, List<string> lines, StringBuilder line)
    {
        if (node.Text is { } text)
        {
            line.Append(text);
            return;
        }

        if (node.Type == "hardBreak")
        {
            line.Append('\n');
            return;
        }

        foreach (var child in node.Content)
        {
            Walk(child, lines, line);
        }

        if (line.Length > 0 || node.Type == "paragraph")
        {
            lines.Add(line.ToString());
        }

        line.Clear();
    }
}
