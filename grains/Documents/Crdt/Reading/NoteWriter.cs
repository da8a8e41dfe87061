using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>Writes blocks of a note as structs of one new client.</summary>
internal sealed class NoteWriter(long client)
{
    private readonly ByteWriter structs = new(1024);
    private long clock;
    private int count;

    /// <summary>Writes blocks into the note, between two ids of its list.</summary>
    public void Blocks(ReadOnlySpan<DocumentNode> blocks, CrdtId? left, CrdtId? right)
    {
        foreach (var block in blocks)
        {
            left = Element(block, left, right, null);
        }
    }

    /// <summary>The update.</summary>
    public byte[] End(DeleteSet deleted)
    {
        var update = new ByteWriter(structs.Length + 64);
        update.Number(count > 0 ? 1 : 0);
        if (count > 0)
        {
            update.Number(count);
            update.Number(client);
            update.Number(0);
            update.Raw(structs.Written);
        }

        deleted.Write(update);
        return update.ToArray();
    }

    private CrdtId Element(DocumentNode node, CrdtId? left, CrdtId? right, CrdtId? parent)
    {
        var id = Item(ContentKind.Type, left, right, parent, null, 1, content =>
        {
            content.Number((long)TypeKind.XmlElement);
            content.Text(node.Type);
        });
        foreach (var (name, value) in node.Attributes)
        {
            Item(ContentKind.Any, null, null, id, name, 1, content =>
            {
                content.Number(1);
                content.Raw(ValueJson.Write(value));
            });
        }

        CrdtId? last = null;
        for (var at = 0; at < node.Content.Length;)
        {
            var runs = node.Content.Skip(at).TakeWhile(static n => n.Text is not null).ToList();
            last = runs.Count > 0 ? Text(runs, last, id) : Element(node.Content[at], last, null, id);
            at += Math.Max(runs.Count, 1);
        }

        return id;
    }

    private CrdtId Text(List<DocumentNode> runs, CrdtId? left, CrdtId parent)
    {
        var id = Item(ContentKind.Type, left, null, parent, null, 1, static content => content.Number((long)TypeKind.XmlText));
        CrdtId? last = null;
        IEnumerable<string> marks = [];
        foreach (var run in runs)
        {
            last = Marks(marks.Except(run.Marks), "null", last, id);
            last = Marks(run.Marks.Except(marks), "{}", last, id);
            last = Item(ContentKind.Text, last, null, id, null, run.Text!.Length, content => content.Text(run.Text));
            last = new CrdtId(client, clock - 1);
            marks = run.Marks;
        }

        Marks(marks, "null", last, id);
        return id;
    }

    private CrdtId? Marks(IEnumerable<string> names, string value, CrdtId? last, CrdtId parent)
    {
        foreach (var name in names.ToList())
        {
            last = Item(ContentKind.Format, last, null, parent, null, 1, content =>
            {
                content.Text(name);
                content.Text(value);
            });
        }

        return last;
    }

    private CrdtId Item(ContentKind kind, CrdtId? left, CrdtId? right, CrdtId? parent, string? key, int length, Action<ByteWriter> content)
    {
        structs.Byte((byte)((byte)kind | (left is null ? 0 : StructHeader.HasOrigin) | (right is null ? 0 : StructHeader.HasRightOrigin) | (key is null ? 0 : StructHeader.HasKey)));
        foreach (var neighbour in new[] { left, right })
        {
            if (neighbour is { } id)
            {
                structs.Id(id);
            }
        }

        if (left is null && right is null)
        {
            Parent(parent, key);
        }

        content(structs);
        var made = new CrdtId(client, clock);
        clock += length;
        count++;
        return made;
    }

    private void Parent(CrdtId? parent, string? key)
    {
        structs.Number(parent is null ? 1 : 0);
        if (parent is { } id)
        {
            structs.Id(id);
        }
        else
        {
            structs.Text(NoteSchema.Text);
        }

        if (key is not null)
        {
            structs.Text(key);
        }
    }
}
