namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Where content stands: in the list of a type, or under one of its keys.</summary>
/// <param name="Kind">What the type is.</param>
/// <param name="Depth">How deep the type is: a root has 0.</param>
/// <param name="Type">Which type of the outline it is.</param>
/// <param name="Key">The key; null in the list.</param>
public sealed record Place(NodeKind Kind, int Depth, int Type, string? Key)
{
    /// <summary>Where everything is that stands in something collected.</summary>
    public static Place Collected { get; } = new(NodeKind.Collected, 0, -1, null);
}
