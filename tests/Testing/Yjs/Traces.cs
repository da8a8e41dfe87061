using AreaSend.Testing.Processes;

namespace AreaSend.Testing.Yjs;

/// <summary>The editing traces that lie in this repository (tests/Testing/Yjs/traces/SOURCE.md).</summary>
public static class Traces
{
    /// <summary>One writer: 259,778 single edits of a scientific paper.</summary>
    public static string AutomergePaper => Of("automerge-paper.json.gz");

    /// <summary>Two writers at once: 26,078 changes with 2,258 merges.</summary>
    public static string FriendsForever => Of("friendsforever.json.gz");

    private static string Of(string name) => Path.Combine(Checkout.Root, "tests", "Testing", "Yjs", "traces", name);
}
