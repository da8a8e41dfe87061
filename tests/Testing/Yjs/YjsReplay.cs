namespace AreaSend.Testing.Yjs;

/// <summary>An editing trace, typed into yjs.</summary>
/// <param name="Updates">An update for each change of the trace; within a note, the first makes its paragraph.</param>
/// <param name="Text">The text that the trace says it ends with.</param>
/// <param name="Took">How long yjs took to type it.</param>
public sealed record YjsReplay(IReadOnlyList<byte[]> Updates, string Text, TimeSpan Took);
