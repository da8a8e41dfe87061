using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Direction;

public sealed class RulesPurityTests
{
    private static readonly string[] Impure =
    [
        "Orleans", "System.IO", "System.Net", "System.Threading", "System.Data", "Microsoft", "Npgsql", "System.Diagnostics.Process",
    ];

    private static readonly string[] ImpureTypes =
    [
        "System.TimeProvider", "System.Random", "System.Console", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.Runtime.CompilerServices.AsyncStateMachineAttribute", "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute",
    ];

    private static readonly string[] ImpureMembers =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow", "System.Guid::NewGuid", "System.Guid::CreateVersion7",
    ];

    [Fact]
    public void Rules_name_nothing_but_values() => Findings.ShouldBeNone(
        from type in Pure()
        from used in type.Types
        where ImpureTypes.Contains(used) || (used == "System.Environment" && type.Members.Any(IsEnvironment)) || Impure.Any(space => Uses.IsUnder(used, space))
        select new Finding(type.Type, $"uses {used}"),
        "A rule is a function of (state, command, now): no Orleans, clock, file, network or async, in signatures or bodies. Let the grain fetch it and pass the value in.");

    [Fact]
    public void Rules_read_no_clock_and_make_no_ids() => Findings.ShouldBeNone(
        from type in Pure()
        from member in type.Members
        where ImpureMembers.Contains(member)
        select new Finding(type.Type, $"calls {member}"),
        "Pass the time or the id in: a rule gives the same answer twice.");

    [Fact]
    public void There_are_rules_to_look_at() => Pure().Should().NotBeEmpty("the purity tests read namespaces that end in .Rules or .Crdt in grains");

    /// <summary>All of System.Environment but what the compiler itself asks in an iterator.</summary>
    private static bool IsEnvironment(string member) =>
        member.StartsWith("System.Environment::", StringComparison.Ordinal) && member != "System.Environment::get_CurrentManagedThreadId";

    private static IEnumerable<Uses> Pure() => AssemblyReader.UsesOf("AreaSend.Grains")
        .Where(type => type.Namespace.Split('.') is { Length: > 3 } parts && (parts[3] is "Rules" or "Crdt"));
}
