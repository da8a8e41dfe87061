using System.Collections.Immutable;
using System.Text;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt.Integration;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>Writes an earlier text again as one new update: blocks that are the same at the beginning and the end stay as they are, with their authors.</summary>
public static class Restoration
{
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
        var before = standing.Select(i => Words(reader.Block(i)!)).ToList();
        var after = then.Select(Words).ToList();
        var same = before.Zip(after).TakeWhile(static p => p.First == p.Second).Count();
        var left = Math.Min(before.Count, after.Count) - same;
        var sameAtEnd = before.AsEnumerable().Reverse().Zip(after.AsEnumerable().Reverse()).Take(left).TakeWhile(static p => p.First == p.Second).Count();
        var goes = standing.GetRange(same, before.Count - same - sameAtEnd);
        var comes = then.AsSpan(same, then.Length - same - sameAtEnd);
        if (goes.Count == 0 && comes.Length == 0)
        {
            return CrdtUpdate.Empty;
        }

        var writer = new NoteWriter(client);
        var neighbour = same == 0 ? null : standing[same - 1];
        var right = neighbour is null ? root.First : neighbour.Right;
        writer.Blocks(comes, neighbour is null ? null : new CrdtId(neighbour.Client, neighbour.Next - 1), right?.Id);
        var deleted = new DeleteSet();
        Delete(deleted, goes);
        return writer.End(deleted);
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
