namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Where content stands: in the list of a type, or under one of its keys. An outline has one of each.</summary>
/// <param name="kind">What the type is.</param>
/// <param name="depth">How deep the type is: a root has 0.</param>
/// <param name="holder">What holds the type; null for a root.</param>
/// <param name="key">The key; null in the list.</param>
public sealed class Place(NodeKind kind, int depth, CrdtId? holder, string? key)
{
    /// <summary>Where everything is that stands in something collected: without order.</summary>
    public static Place Collected { get; } = new(NodeKind.Collected, 0, null, null);

    /// <summary>What the type is.</summary>
    public NodeKind Kind => kind;

    /// <summary>How deep the type is: a root has 0.</summary>
    public int Depth => depth;

    /// <summary>What holds the type; null for a root.</summary>
    public CrdtId? Holder => holder;

    /// <summary>The key; null in the list.</summary>
    public string? Key => key;

    /// <summary>What stands first in it.</summary>
    internal WrittenRun? First { get; set; }
}
