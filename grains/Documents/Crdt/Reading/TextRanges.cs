using AreaSend.Grains.Documents.Crdt.Integration;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>Finds where clocks are to be seen: for a passage that is known by its ids, such as one that is tagged.</summary>
public static class TextRanges
{
    /// <summary>The ranges of a stretch of clocks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="client">The client that wrote them.</param>
    /// <param name="range">The clocks.</param>
    /// <returns>A range for each run of neighbouring characters, in the order of the clocks; none for what is deleted, unknown or no text.</returns>
    public static IReadOnlyList<TextRange> Of(CrdtDocument document, long client, ClockRange range)
    {
        var found = new List<TextRange>();
        foreach (var item in document.ItemsOf(client))
        {
            var (from, to) = (Math.Max(item.Clock, range.Clock), Math.Min(item.Next, range.Next));
            if (from >= to || item.IsDeleted || item.Kind != ContentKind.Text || item.Parent?.Item is not { } holder)
            {
                continue;
            }

            var start = Before(item) + (int)(from - item.Clock);
            var length = (int)(to - from);
            if (found is [.., var last] && last.Text == holder.Id && last.Start + last.Length == start)
            {
                found[^1] = last with { Length = last.Length + length };
            }
            else
            {
                found.Add(new TextRange(holder.Id, start, length));
            }
        }

        return found;
    }

    private static int Before(CrdtItem item)
    {
        var before = 0;
        for (var at = item.Left; at is not null; at = at.Left)
        {
            before += at.IsDeleted ? 0 : at.Text.Length;
        }

        return before;
    }
}
