using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Direction;

public sealed class RoomBoundaryTests
{
    private static readonly string[] ForbiddenFolders =
        ["common", "utils", "util", "utilities", "helpers", "services", "models", "managers", "misc", "core", "shared", "infrastructure", "lib"];

    private static readonly string[] ForbiddenSuffixes = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Service", "Services", "Data", "Info"];

    [Fact]
    public void Only_rooms_lie_in_contracts_and_grains() => Findings.ShouldBeNone(
        from layer in new[] { "grain-interfaces", "grains" }
        from file in House.FilesUnder(layer, ".cs")
        let room = file.Split('/')[1]
        where !Rooms.MayUse.ContainsKey(room)
        select new Finding(file, $"is in no room ({room})"),
        $"Put it in the room of the capability it serves ({string.Join(", ", Rooms.MayUse.Keys)}). A room of the design ({string.Join(", ", Rooms.Planned)}) gets its line in Direction/Rooms.cs when it is built.",
        new NamedException("grains/AreaSendGrains.cs", "the front door: registers what every room needs, for whoever hosts the grains"),
        new NamedException("grains/GrainsOptions.cs", "what a host decides about all rooms"),
        new NamedException("grains/IStartUpTask.cs", "what a host runs for any room when it starts"));

    [Fact]
    public void A_room_uses_only_the_rooms_it_may() => Findings.ShouldBeNone(
        from edge in Edges()
        where !Rooms.Allowed(edge.From, edge.To)
        select new Finding(edge.User, $"in {edge.From} uses {edge.Used} of {edge.To}"),
        "Ask the other room's grain from a room that may, pass the value in, or argue the edge and add it to Direction/Rooms.cs (it must stay acyclic).",
        new NamedException("AreaSend.Grains.Access.CallerFilter", "stands before every grain, and names the calls that nodes make for themselves"));

    [Fact]
    public void A_room_uses_another_rooms_contract_never_its_grains_or_rules() => Findings.ShouldBeNone(
        from edge in Edges()
        where edge.Used.StartsWith("AreaSend.Grains.", StringComparison.Ordinal) && !Rooms.Open.Contains(edge.To)
        select new Finding(edge.User, $"in {edge.From} uses {edge.Used}, the inside of {edge.To}"),
        "Go through grain-interfaces: the other room's ids, views and grain interface.");

    [Fact]
    public void The_rooms_form_no_circle()
    {
        var remaining = Rooms.MayUse.ToDictionary(room => room.Key, room => room.Value.ToHashSet());
        while (remaining.Where(room => room.Value.Count == 0).Select(room => room.Key).ToList() is { Count: > 0 } leaves)
        {
            leaves.ForEach(leaf => remaining.Remove(leaf));
            remaining.Values.ToList().ForEach(uses => uses.ExceptWith(leaves));
        }

        remaining.Keys.Should().BeEmpty("these rooms of Direction/Rooms.cs use each other in a circle; mend it by taking one edge out");
    }

    [Fact]
    public void Folders_are_named_after_capabilities() => Findings.ShouldBeNone(
        from file in House.FilesEnding(".cs", ".ts", ".mjs", ".cshtml", ".scss")
        from folder in file.Split('/')[..^1]
        where ForbiddenFolders.Contains(folder.ToLowerInvariant())
        where !(folder == "Shared" && file.StartsWith("web/Pages/Shared/", StringComparison.Ordinal))
        where !(folder == "shared" && (file.StartsWith("web/client/shared/", StringComparison.Ordinal) || file.StartsWith("tests/client/shared/", StringComparison.Ordinal)))
        select new Finding(file, $"lies in a folder named {folder}"),
        "Name the folder after the capability. Two places may be called shared: web/Pages/Shared, where Razor looks for layouts, and web/client/shared with its tests, for islands of every room.");

    [Fact]
    public void Types_are_named_after_what_they_are() => Findings.ShouldBeNone(
        from assembly in new[] { "AreaSend.GrainInterfaces", "AreaSend.Grains", "AreaSend.Silo", "AreaSend.Web" }
        from type in AssemblyReader.UsesOf(assembly)
        let name = type.Type.Split('.')[^1]
        from suffix in ForbiddenSuffixes
        where type.Type.StartsWith("AreaSend.", StringComparison.Ordinal) && name.EndsWith(suffix, StringComparison.Ordinal) && !name.EndsWith("TagHelper", StringComparison.Ordinal)
        select new Finding(type.Type, $"ends in {suffix}"),
        "Say what it does in the domain's words: DocumentRelay, not DocumentService. (TagHelper is Razor's own word.)");

    private static IEnumerable<(string User, string From, string Used, string To)> Edges() =>
        from assembly in new[] { "AreaSend.GrainInterfaces", "AreaSend.Grains" }
        from type in AssemblyReader.UsesOf(assembly)
        let room = Rooms.Of(type.Type)
        where room is not null && !IsDemonstration(type.Type)
        from used in type.Types
        let other = Rooms.Of(used)
        where other is not null && other != room
        select (type.Type, room, used, other);

    /// <summary>The demonstration of the Access room plays every part, so it uses every room; nothing may use it but web.</summary>
    private static bool IsDemonstration(string type) => type.StartsWith("AreaSend.Grains.Access.Demonstration", StringComparison.Ordinal);
}
