using System.Text;
using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>One struct in its place among its neighbours. Its content is kept when it is deleted.</summary>
public sealed class CrdtItem
{
    private IReadOnlyList<ReadOnlyMemory<byte>> members = [];

    internal CrdtItem(byte[] update, in StructHeader header)
    {
        (Client, Clock, Length, Kind) = (header.Client, header.Clock, header.Length, header.Kind);
        (Origin, RightOrigin, ParentId) = (header.Origin, header.RightOrigin, header.Parent);
        Root = header.NamesRoot ? Encoding.UTF8.GetString(update.AsSpan(header.Root)) : null;
        Key = header.NamesKey ? Encoding.UTF8.GetString(update.AsSpan(header.Key)) : null;
        Content = update.AsMemory(header.Content, header.End - header.Content);
        IsDeleted = Kind is ContentKind.Collected or ContentKind.Deleted;
        ReadContent();
    }

    private CrdtItem(CrdtItem left, long offset)
    {
        (Client, Clock, Length, Kind) = (left.Client, left.Clock + offset, left.Length - offset, left.Kind);
        (Origin, RightOrigin) = (new CrdtId(Client, Clock - 1), left.RightOrigin);
        (Parent, Key, Content, IsDeleted) = (left.Parent, left.Key, left.Content, left.IsDeleted);
    }

    /// <summary>The client that made it.</summary>
    public long Client { get; }

    /// <summary>Its first clock.</summary>
    public long Clock { get; }

    /// <summary>Its length in clock units.</summary>
    public long Length { get; private set; }

    /// <summary>The clock behind it.</summary>
    public long Next => Clock + Length;

    /// <summary>Its id.</summary>
    public CrdtId Id => new(Client, Clock);

    /// <summary>What it holds.</summary>
    public ContentKind Kind { get; private set; }

    /// <summary>The id that was to its left when it was made.</summary>
    public CrdtId? Origin { get; internal set; }

    /// <summary>The id that was to its right when it was made.</summary>
    public CrdtId? RightOrigin { get; internal set; }

    /// <summary>The type that it is in; null when it is collected.</summary>
    public CrdtType? Parent { get; internal set; }

    /// <summary>The key under which it stands in its parent; null in a list.</summary>
    public string? Key { get; internal set; }

    /// <summary>Its neighbour to the left, deleted or not; under a key, the value before it.</summary>
    public CrdtItem? Left { get; internal set; }

    /// <summary>Its neighbour to the right.</summary>
    public CrdtItem? Right { get; internal set; }

    /// <summary>Whether it is deleted.</summary>
    public bool IsDeleted { get; internal set; }

    /// <summary>The characters of a text; empty for all else.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The type that it holds; null when it holds none.</summary>
    public CrdtType? Type { get; private set; }

    /// <summary>The content's bytes as the update had them, of the whole struct that this was a part of.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The values of an <see cref="ContentKind.Any"/>, or the JSON texts of an <see cref="ContentKind.Json"/>, each with its tag or length.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Members => members;

    internal CrdtId? ParentId { get; }

    internal string? Root { get; }

    /// <summary>Shortens it, and gives what it loses: the part that stands right of it.</summary>
    internal CrdtItem Split(long offset)
    {
        var right = new CrdtItem(this, offset) { Left = this, Right = Right };
        if (Kind == ContentKind.Text)
        {
            (Text, right.Text) = Halves(Text, (int)offset);
        }

        right.members = [.. members.Skip((int)offset)];
        members = [.. members.Take((int)offset)];
        if (Right is not null)
        {
            Right.Left = right;
        }

        (Length, Right) = (offset, right);
        return right;
    }

    /// <summary>It has no place any more: what it stood beside, or in, is collected.</summary>
    internal void Collect() => (Kind, Parent, Key, IsDeleted, Type) = (ContentKind.Collected, null, null, true, null);

    // a pair of surrogates that is cut becomes two U+FFFD, as in JavaScript
    private static (string Left, string Right) Halves(string text, int offset) => char.IsHighSurrogate(text[offset - 1])
        ? (text[..(offset - 1)] + '\uFFFD', '\uFFFD' + text[(offset + 1)..])
        : (text[..offset], text[offset..]);

    private void ReadContent()
    {
        var reader = new ByteReader(Content.Span);
        if (Kind == ContentKind.Text && reader.TryText(out var utf8))
        {
            Text = Encoding.UTF8.GetString(utf8);
        }
        else if (Kind == ContentKind.Type && reader.TryNumber(out var type))
        {
            var name = (TypeKind)type is TypeKind.XmlElement or TypeKind.XmlHook && reader.TryText(out var read) ? Encoding.UTF8.GetString(read) : "";
            Type = new CrdtType((TypeKind)type, name, this);
        }
        else if (Kind is ContentKind.Any or ContentKind.Json && reader.TryNumber(out _))
        {
            members = ReadMembers(ref reader);
        }
    }

    private List<ReadOnlyMemory<byte>> ReadMembers(ref ByteReader reader)
    {
        var read = new List<ReadOnlyMemory<byte>>();
        for (var start = reader.Position; reader.Left > 0; start = reader.Position)
        {
            if (!(Kind == ContentKind.Json ? reader.TryText(out _) : ValueReader.TrySkip(ref reader, int.MaxValue)))
            {
                break;
            }

            read.Add(Content[start..reader.Position]);
        }

        return read;
    }
}
