using System.Collections.Immutable;
using System.Text;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt.Integration;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>Writes an earlier text again as one new update: blocks that are the same in both stay as they are, with their authors.</summary>
public static class Restoration
{
    // beyond it, which no honest note comes near, every block is written again
    private const long MostCompared = 4_000_000;

    /// <summary>Makes the update.</summary>
    /// <param name="now">The document as it stands.</param>
    /// <param name="then">The blocks to bring back.</param>
    /// <param name="client">A Yjs client that the document does not have yet.</param>
    /// <returns>The update; <see cref="CrdtUpdate.Empty"/> when the texts are the same.</returns>
    public static byte[] Compose(CrdtDocument now, ImmutableArray<DocumentNode> then, long client)
    {
        var root = now.Root(NoteSchema.Text);
        var reader = new NoteReader();
        var standing = root.Items.Where(i => reader.Block(i) is not null).ToList();
        var kept = Kept([.. standing.Select(i => Words(reader.Block(i)!))], [.. then.Select(Words)]);
        var goes = standing.Where((_, at) => !kept.ContainsKey(at)).ToList();
        if (goes.Count == 0 && kept.Count == then.Length)
        {
            return CrdtUpdate.Empty;
        }

        var writer = new NoteWriter(client);
        var (left, from) = ((CrdtItem?)null, 0);
        foreach (var (at, to) in kept)
        {
            Write(writer, root, then.AsSpan(from, to - from), left);
            (left, from) = (standing[at], to + 1);
        }

        Write(writer, root, then.AsSpan(from..), left);
        var deleted = new DeleteSet();
        Delete(deleted, goes);
        return writer.End(deleted);
    }

    private static void Write(NoteWriter writer, CrdtType root, ReadOnlySpan<DocumentNode> blocks, CrdtItem? left)
    {
        var right = left is null ? root.First : left.Right;
        writer.Blocks(blocks, left is null ? null : new CrdtId(left.Client, left.Next - 1), right?.Id);
    }

    /// <summary>Which blocks stay, by their places now and then: as many as can in their order (the longest common subsequence).</summary>
    private static SortedDictionary<int, int> Kept(string[] now, string[] then)
    {
        var kept = new SortedDictionary<int, int>();
        var lengths = (long)now.Length * then.Length <= MostCompared ? new int[now.Length + 1, then.Length + 1] : new int[1, 1];
        for (var i = lengths.GetLength(0) - 2; i >= 0; i--)
        {
            for (var j = then.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = now[i] == then[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < lengths.GetLength(0) - 1 && j < then.Length;)
        {
            if (now[i] == then[j])
            {
                kept[i++] = j++;
            }
            else
            {
                _ = lengths[i + 1, j] >= lengths[i, j + 1] ? i++ : j++;
            }
        }

        return kept;
    }

    /// <summary>With a block goes all that is in it, said one by one, as Yjs does: so each word knows who deleted it.</summary>
    private static void Delete(DeleteSet deleted, IEnumerable<CrdtItem> goes)
    {
        var waiting = new Stack<CrdtItem>(goes);
        while (waiting.TryPop(out var item))
        {
            deleted.Add(item.Client, new ClockRange(item.Clock, item.Length));
            foreach (var inside in item.Type is { } type ? type.Items.Concat(type.Map.Values).Where(static i => !i.IsDeleted) : [])
            {
                waiting.Push(inside);
            }
        }
    }

    /// <summary>A block as text, to compare it by: without authors.</summary>
    private static string Words(DocumentNode node)
    {
        var words = new StringBuilder();
        Append(words, node);
        return words.ToString();
    }

    private static void Append(StringBuilder words, DocumentNode node)
    {
        words.Append('\u0001').Append(node.Type);
        foreach (var (name, value) in node.Attributes.OrderBy(static a => a.Key, StringComparer.Ordinal))
        {
            words.Append('\u0002').Append(name).Append('=').Append(value);
        }

        words.Append('\u0003').AppendJoin(',', node.Marks).Append('\u0004').Append(node.Text);
        foreach (var child in node.Content)
        {
            Append(words, child);
        }

        words.Append('\u0005');
    }
}
