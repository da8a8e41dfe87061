using AreaSend.Testing.Yjs;

namespace AreaSend.Crdt.Tests;

/// <summary>yjs, started once for all tests that ask it.</summary>
public sealed class Oracle : IDisposable
{
    /// <summary>It.</summary>
    public YjsOracle Yjs { get; } = YjsOracle.Start();

    /// <inheritdoc/>
    public void Dispose() => Yjs.Dispose();
}
