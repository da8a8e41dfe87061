using AreaSend.Testing.Yjs;

namespace AreaSend.Testing.Crdt;

/// <summary>One history through a <c>CrdtDocument</c>.</summary>
internal static class DocumentTrial
{
    /// <summary>Runs it.</summary>
    public static void Run(Trial trial, long seed, YjsHistory history)
    {
        _ = (trial, seed, history);
    }
}
