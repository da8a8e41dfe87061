using System.Text;
using AreaSend.Grains.Documents.Crdt.Decoding;

namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>One struct in its place among its neighbours. Its content is kept when it is deleted.</summary>
public sealed class CrdtItem : ListedItem<CrdtItem>
{
    private IReadOnlyList<ReadOnlyMemory<byte>> members = [];

    internal CrdtItem(byte[] update, in StructHeader header)
        : base(header.Client, header.Clock, header.Length, header.Origin, header.RightOrigin)
    {
        (Kind, ParentId) = (header.Kind, header.Parent);
        Root = header.NamesRoot ? Encoding.UTF8.GetString(update.AsSpan(header.Root)) : null;
        Key = header.NamesKey ? Encoding.UTF8.GetString(update.AsSpan(header.Key)) : null;
        Content = update.AsMemory(header.Content, header.End - header.Content);
        IsDeleted = Kind is ContentKind.Collected or ContentKind.Deleted;
        ReadContent();
    }

    private CrdtItem(CrdtItem left, long offset)
        : base(left, offset) => (Kind, Parent, Key, Content, IsDeleted) = (left.Kind, left.Parent, left.Key, left.Content, left.IsDeleted);

    /// <summary>What it holds.</summary>
    public ContentKind Kind { get; private set; }

    /// <summary>The type that it is in; null when it is collected.</summary>
    public CrdtType? Parent { get; internal set; }

    /// <summary>The key under which it stands in its parent; null in a list.</summary>
    public string? Key { get; internal set; }

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

    internal override bool CanBeCut => Kind != ContentKind.Collected;

    /// <inheritdoc/>
    internal override void WhenCut(CrdtItem right)
    {
        if (right is { Right: null, Key: { } key, Parent: { } parent })
        {
            parent.Put(key, right);
        }
    }

    /// <summary>It has no place any more: what it stood beside, or in, is collected.</summary>
    internal void Collect() => (Kind, Parent, Key, IsDeleted, Type) = (ContentKind.Collected, null, null, true, null);

    private protected override CrdtItem Halve(long offset)
    {
        var right = new CrdtItem(this, offset);
        if (Kind == ContentKind.Text)
        {
            (Text, right.Text) = Halves(Text, (int)offset);
        }

        right.members = [.. members.Skip((int)offset)];
        members = [.. members.Take((int)offset)];
        return right;
    }

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
