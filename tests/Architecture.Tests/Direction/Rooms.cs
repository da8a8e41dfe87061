namespace AreaSend.Architecture.Tests.Direction;

/// <summary>The rooms of the house and who may look into which.</summary>
internal static class Rooms
{
    /// <summary>Rooms that every other room may use.</summary>
    public static readonly string[] Open = ["Vocabulary", "Ledger", "Access", "Framework", "Calendar"];

    /// <summary>What each room may use beside the open rooms; an open room lists here all that it may use.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>
    {
        ["Vocabulary"] = [],
        ["Access"] = ["Vocabulary"],
        ["Ledger"] = ["Vocabulary", "Access"],
        ["Framework"] = ["Vocabulary", "Access"],
        ["Calendar"] = ["Vocabulary", "Access", "Ledger", "Framework"],
        ["LocalAreas"] = [],
        ["Schedule"] = ["LocalAreas", "Inspections"],
        ["Inspectors"] = ["LocalAreas"],
        ["Inspections"] = ["LocalAreas", "Inspectors"],
        ["TrackedChildren"] = ["Inspections"],
        ["Documents"] = ["Inspections", "Inspectors"],
        ["Evidence"] = ["Inspections", "Documents"],
        ["Demonstration"] = ["LocalAreas", "Inspectors", "Inspections", "TrackedChildren", "Evidence", "Documents"],
    };

    /// <summary>Rooms that later parts of the product bring, as the design names them; give one its edges in <see cref="MayUse"/> when it is built.</summary>
    public static readonly string[] Planned = ["Timetables", "InformationRequests", "Surveys", "Reports", "Engagement", "Statistics"];

    /// <summary>Whether one room may use another.</summary>
    public static bool Allowed(string from, string to) => from == to
        || (MayUse.TryGetValue(from, out var allowed) && (allowed.Contains(to) || (!Open.Contains(from) && Open.Contains(to))));

    /// <summary>The room of a type, from its namespace; null outside the rooms.</summary>
    public static string? Of(string type)
    {
        var parts = type.Split('.');
        var at = parts.Length > 2 && parts[0] == "AreaSend" ? (parts[1] == "Grains" ? 2 : 1) : -1;
        return at > 0 && at < parts.Length - 1 && MayUse.ContainsKey(parts[at]) ? parts[at] : null;
    }
}
