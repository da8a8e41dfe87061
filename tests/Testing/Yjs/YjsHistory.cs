namespace AreaSend.Testing.Yjs;

/// <summary>What several people did to one document, made by yjs from a seed.</summary>
/// <param name="Roots">The document's roots, as the oracle takes them.</param>
/// <param name="Changes">Every change, each after those that it builds on.</param>
/// <param name="Kept">What yjs makes of all of them when it keeps what is deleted.</param>
/// <param name="Collected">The same when it collects what is deleted, as editors do.</param>
public sealed record YjsHistory(string Roots, IReadOnlyList<YjsChange> Changes, YjsState Kept, YjsState Collected)
{
    /// <summary>The bytes of every change.</summary>
    public IReadOnlyList<byte[]> Updates { get; } = [.. Changes.Select(change => change.Update)];
}
