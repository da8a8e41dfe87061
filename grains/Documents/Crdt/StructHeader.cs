namespace AreaSend.Grains.Documents.Crdt;

/// <summary>One struct of an update: where it lies in the bytes and what its header says. Its content is not read.</summary>
public readonly record struct StructHeader
{
    /// <summary>Bit of the first byte: an origin follows.</summary>
    public const byte HasOrigin = 0x80;

    /// <summary>Bit of the first byte: a right origin follows.</summary>
    public const byte HasRightOrigin = 0x40;

    /// <summary>Bit of the first byte: it stands under a key of its parent. The key follows only where the parent does.</summary>
    public const byte HasKey = 0x20;

    /// <summary>The client that made it.</summary>
    public long Client { get; init; }

    /// <summary>Its first clock.</summary>
    public long Clock { get; init; }

    /// <summary>Its length in clock units.</summary>
    public long Length { get; init; }

    /// <summary>Its first byte: kind and bits.</summary>
    public byte Info { get; init; }

    /// <summary>What it holds.</summary>
    public ContentKind Kind { get; init; }

    /// <summary>Its first byte's offset.</summary>
    public int Start { get; init; }

    /// <summary>Its content's offset, behind the header.</summary>
    public int Content { get; init; }

    /// <summary>The offset behind it.</summary>
    public int End { get; init; }

    /// <summary>The id that was to its left when it was made; null when there was none.</summary>
    public CrdtId? Origin { get; init; }

    /// <summary>The id that was to its right when it was made; null when there was none.</summary>
    public CrdtId? RightOrigin { get; init; }

    /// <summary>The item whose type is its parent, when the header says so.</summary>
    public CrdtId? Parent { get; init; }

    /// <summary>Where its root's name lies, as UTF-8, when the header names a root; empty otherwise.</summary>
    public Range Root { get; init; }

    /// <summary>Where its key lies, as UTF-8, when the header gives one; empty otherwise.</summary>
    public Range Key { get; init; }

    /// <summary>Whether the header says what its parent is: neither origin is there to copy it from.</summary>
    public bool NamesParent => (Info & (HasOrigin | HasRightOrigin)) == 0 && IsItem;

    /// <summary>Whether the header names a root as its parent.</summary>
    public bool NamesRoot => NamesParent && Parent is null;

    /// <summary>Whether the header gives a key.</summary>
    public bool NamesKey => NamesParent && (Info & HasKey) != 0;

    /// <summary>Whether it is an item: neither collected nor a hole.</summary>
    public bool IsItem => Kind is not (ContentKind.Collected or ContentKind.Skip);

    /// <summary>The clock behind it.</summary>
    public long Next => Clock + Length;
}
