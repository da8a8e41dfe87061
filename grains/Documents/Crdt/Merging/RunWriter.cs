using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt.Merging;

/// <summary>
/// Writes structs in order, and joins neighbours that could have been written as one: text after text of the same client with the same right
/// origin. Joining is the inverse of cutting, so nothing is lost by it; Yjs does the same when it loads a document.
/// </summary>
internal sealed class RunWriter(ByteWriter output)
{
    private readonly ByteWriter block = new(1024);
    private readonly ByteWriter head = new();
    private readonly ByteWriter body = new(1024);
    private readonly ByteWriter blocks = new(1024);
    private ContentKind? kind;
    private byte info;
    private CrdtId? rightOrigin;
    private long units;
    private long client;
    private long first;
    private long next;
    private int structs;
    private int clients;

    /// <summary>Adds a struct from one of its clock units on, and all of it that is before another.</summary>
    public void Add(ReadOnlySpan<byte> update, in StructHeader header, long from, long to)
    {
        if (header.IsItem)
        {
            AddItem(update, header, header.Kind, from, to);
        }
        else
        {
            AddPlain(header.Kind, header.Client, header.Clock + from, to - from);
        }
    }

    /// <summary>Adds the place of a part of an item; its content is deleted.</summary>
    public void AddDeleted(ReadOnlySpan<byte> update, in StructHeader header, long from, long to) => AddItem(update, header, ContentKind.Deleted, from, to);

    /// <summary>Adds a collected part or a hole.</summary>
    public void AddPlain(ContentKind plain, long client, long clock, long length)
    {
        Begin(client, clock);
        if (kind != plain)
        {
            Flush();
            (kind, info, rightOrigin) = (plain, (byte)plain, null);
        }

        units += length;
        next = clock + length;
    }

    /// <summary>Ends the structs and writes the deleted ranges behind them.</summary>
    public void End(DeleteSet deleted)
    {
        EndBlock();
        output.Number(clients);
        output.Raw(blocks.Written);
        deleted.Write(output);
    }

    private void AddItem(ReadOnlySpan<byte> update, in StructHeader header, ContentKind holds, long from, long to)
    {
        var clock = header.Clock + from;
        Begin(header.Client, clock);
        var origin = from > 0 ? new CrdtId(header.Client, clock - 1) : header.Origin;
        if (kind != holds || !Joins(holds) || rightOrigin != header.RightOrigin || clock == 0 || origin != new CrdtId(header.Client, clock - 1))
        {
            Flush();
            Open(update, header, holds, from, origin);
        }

        AddContent(update, header, holds, from, to);
        units += to - from;
        next = header.Clock + to;
    }

    // not values: those under a key follow one another in the same way, and the later one deletes the earlier
    private static bool Joins(ContentKind holds) => holds is ContentKind.Text or ContentKind.Deleted;

    private void Open(ReadOnlySpan<byte> update, in StructHeader header, ContentKind holds, long from, CrdtId? origin)
    {
        const byte bits = StructHeader.HasOrigin | StructHeader.HasRightOrigin | StructHeader.HasKey;
        (kind, rightOrigin) = (holds, header.RightOrigin);
        // the mark of a key says nothing beside an origin, and Yjs writes it or not by how it came to the struct: without it, the same gives the same bytes
        info = (byte)((header.Info & (from == 0 && header.NamesParent ? bits : bits & ~StructHeader.HasKey)) | (byte)holds);
        if (from == 0)
        {
            head.Raw(update[(header.Start + 1)..header.Content]);
            return;
        }

        info |= StructHeader.HasOrigin;
        head.Id(origin!.Value);
        if (rightOrigin is { } right)
        {
            head.Id(right);
        }
    }

    private void AddContent(ReadOnlySpan<byte> update, in StructHeader header, ContentKind holds, long from, long to)
    {
        if (holds == ContentKind.Deleted)
        {
            return;
        }

        var content = update[header.Content..header.End];
        if (holds is ContentKind.Any or ContentKind.Json)
        {
            ContentCut.Members(body, content, holds, from, to);
        }
        else if (holds == ContentKind.Text)
        {
            var reader = new ByteReader(content);
            reader.TryText(out var utf8);
            if (from == 0 && to == header.Length)
            {
                body.Raw(utf8);
            }
            else
            {
                ContentCut.Text(body, utf8, from, to);
            }
        }
        else
        {
            body.Raw(content);
        }
    }

    /// <summary>Makes sure that the block of a client is open, and writes a hole when its clock is ahead.</summary>
    private void Begin(long of, long clock)
    {
        if (structs > 0 || kind is not null)
        {
            if (of == client)
            {
                if (clock > next)
                {
                    var hole = clock - next;
                    Flush();
                    (kind, info, rightOrigin, units, next) = (ContentKind.Skip, (byte)ContentKind.Skip, null, hole, clock);
                }

                return;
            }

            EndBlock();
        }

        (client, first, next) = (of, clock, clock);
    }

    private void Flush()
    {
        if (kind is not { } holds)
        {
            return;
        }

        block.Byte(info);
        block.Raw(head.Written);
        if (holds is ContentKind.Collected or ContentKind.Skip or ContentKind.Deleted or ContentKind.Any or ContentKind.Json)
        {
            block.Number(units);
        }
        else if (holds == ContentKind.Text)
        {
            block.Number(body.Length);
        }

        block.Raw(body.Written);
        head.Clear();
        body.Clear();
        (kind, units) = (null, 0);
        structs++;
    }

    private void EndBlock()
    {
        Flush();
        if (structs == 0)
        {
            return;
        }

        clients++;
        blocks.Number(structs);
        blocks.Number(client);
        blocks.Number(first);
        blocks.Raw(block.Written);
        block.Clear();
        structs = 0;
    }
}
