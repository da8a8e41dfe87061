namespace AreaSend.Testing.Yjs;

/// <summary>How long yjs takes over updates, for comparison.</summary>
/// <param name="Apply">To apply them one by one.</param>
/// <param name="Encode">To write the result.</param>
/// <param name="Load">To load the result in a new document.</param>
/// <param name="State">The result, deleted text collected.</param>
/// <param name="Shown">The roots in words.</param>
public sealed record YjsTiming(TimeSpan Apply, TimeSpan Encode, TimeSpan Load, byte[] State, string Shown);
