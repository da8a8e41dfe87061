namespace AreaSend.Grains.Documents.Crdt.Decoding;

/// <summary>Reads one struct: header, and the extent of its content.</summary>
internal static class StructReader
{
    private const byte KindBits = 0x1F;

    public static bool TryRead(ref ByteReader reader, long client, long clock, int depth, out StructHeader found)
    {
        found = default;
        var start = reader.Position;
        if (!reader.TryByte(out var info))
        {
            return false;
        }

        var kind = (ContentKind)(info & KindBits);
        var header = new StructHeader { Client = client, Clock = clock, Info = info, Kind = kind, Start = start };
        if (kind > ContentKind.Skip || (!header.IsItem && info != (byte)kind))
        {
            return reader.Fail(DecodeRule.Kind, start);
        }

        if (header.IsItem && !TryPlace(ref reader, ref header))
        {
            return false;
        }

        var content = reader.Position;
        if (!TryContent(ref reader, kind, depth, out var length))
        {
            return false;
        }

        found = header with { Length = length, Content = content, End = reader.Position };
        return length > 0 || reader.Fail(DecodeRule.Empty, start);
    }

    private static bool TryPlace(ref ByteReader reader, ref StructHeader header)
    {
        CrdtId? origin = null, rightOrigin = null;
        if (((header.Info & StructHeader.HasOrigin) != 0 && !TryId(ref reader, out origin))
            || ((header.Info & StructHeader.HasRightOrigin) != 0 && !TryId(ref reader, out rightOrigin)))
        {
            return false;
        }

        header = header with { Origin = origin, RightOrigin = rightOrigin };
        return !header.NamesParent || TryParent(ref reader, ref header);
    }

    private static bool TryParent(ref ByteReader reader, ref StructHeader header)
    {
        if (!reader.TryNumber(out var isRoot))
        {
            return false;
        }

        if (isRoot == 1)
        {
            if (!reader.TryText(out var name))
            {
                return false;
            }

            header = header with { Root = (reader.Position - name.Length)..reader.Position };
        }
        else if (isRoot != 0)
        {
            return reader.Fail(DecodeRule.Kind);
        }
        else if (TryId(ref reader, out var parent))
        {
            header = header with { Parent = parent };
        }
        else
        {
            return false;
        }

        if ((header.Info & StructHeader.HasKey) == 0)
        {
            return true;
        }

        if (!reader.TryText(out var key))
        {
            return false;
        }

        header = header with { Key = (reader.Position - key.Length)..reader.Position };
        return true;
    }

    private static bool TryId(ref ByteReader reader, out CrdtId? id)
    {
        id = null;
        if (!reader.TryNumber(out var client) || !reader.TryNumber(out var clock))
        {
            return false;
        }

        id = new CrdtId(client, clock);
        return true;
    }

    private static bool TryContent(ref ByteReader reader, ContentKind kind, int depth, out long length)
    {
        length = 1;
        switch (kind)
        {
            case ContentKind.Collected or ContentKind.Skip or ContentKind.Deleted:
                return reader.TryNumber(out length);
            case ContentKind.Text:
                if (!reader.TryText(out var utf8))
                {
                    return false;
                }

                length = ByteReader.Units(utf8);
                return true;
            case ContentKind.Binary:
                return reader.TryBytes(out _);
            case ContentKind.Embed:
                return reader.TryText(out _);
            case ContentKind.Format:
                return reader.TryText(out _) && reader.TryText(out _);
            case ContentKind.Type:
                return TryType(ref reader);
            case ContentKind.Document:
                return reader.TryText(out _) && ValueReader.TrySkip(ref reader, depth);
            default:
                return TryMembers(ref reader, kind, depth, out length);
        }
    }

    private static bool TryType(ref ByteReader reader)
    {
        var start = reader.Position;
        if (!reader.TryNumber(out var type))
        {
            return false;
        }

        return type > (long)TypeKind.XmlText
            ? reader.Fail(DecodeRule.Kind, start)
            : type is not ((long)TypeKind.XmlElement or (long)TypeKind.XmlHook) || reader.TryText(out _);
    }

    private static bool TryMembers(ref ByteReader reader, ContentKind kind, int depth, out long length)
    {
        length = 0;
        if (!reader.TryCount(1, out var members))
        {
            return false;
        }

        length = members;
        for (var i = 0; i < members; i++)
        {
            if (!(kind == ContentKind.Json ? reader.TryText(out _) : ValueReader.TrySkip(ref reader, depth)))
            {
                return false;
            }
        }

        return true;
    }
}
