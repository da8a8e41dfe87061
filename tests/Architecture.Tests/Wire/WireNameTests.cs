using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Wire;

public sealed partial class WireNameTests
{
    [Fact]
    public void Every_serialised_type_declares_its_name() => Findings.ShouldBeNone(
        from type in Contracts.Serialised
        where Contracts.AliasOf(type) is null
        select new Finding(type.FullName!, "has no [Alias]"),
        "Give it [Alias(\"room.name\")] in lower case, and never change it again: stored and sent bytes carry it.");

    [Fact]
    public void Every_grain_interface_and_method_declares_its_name() => Findings.ShouldBeNone(
        from face in Contracts.Interfaces
        from member in face.GetMethods().Where(method => !method.IsStatic && !method.IsSpecialName).Cast<MemberInfo>().Prepend(face)
        where Contracts.AliasOf(member) is null
        select new Finding($"{face.FullName}.{member.Name}", "has no [Alias]"),
        "Give it [Alias(\"what-it-does\")]: an old caller finds it by that name while a cluster is upgraded.");

    [Fact]
    public void No_two_serialised_types_share_a_name() => Findings.ShouldBeNone(
        from name in Contracts.Serialised.Concat(Contracts.Interfaces).Where(type => Contracts.AliasOf(type) is not null).GroupBy(type => Contracts.AliasOf(type)!)
        where name.Count() > 1
        select new Finding(name.Key, $"is the name of {string.Join(" and ", name.Select(type => type.FullName))}"),
        "Rename the newer one: a name is never used twice.");

    [Fact]
    public void Names_on_the_wire_are_lower_case_words() => Findings.ShouldBeNone(
        from type in Contracts.Serialised
        let alias = Contracts.AliasOf(type)
        where alias is not null && !WireName().IsMatch(alias)
        select new Finding(type.FullName!, $"is called {alias}"),
        "room.name or room.kind.case, lower case, words joined by hyphens.");

    [Fact]
    public void Every_event_carries_its_version() => Findings.ShouldBeNone(
        from type in Contracts.Serialised
        where type.DeclaringType?.Name.EndsWith("Event", StringComparison.Ordinal) == true && type.IsSubclassOf(type.DeclaringType)
        let alias = Contracts.AliasOf(type)
        where alias is not null && !Versioned().IsMatch(alias)
        select new Finding(type.FullName!, $"is called {alias}"),
        "End the event's alias in .v1. A changed event is a new one, .v2; the ledger keeps both for ever.");

    [Fact]
    public void Every_member_of_a_contract_has_its_number() => Findings.ShouldBeNone(
        from type in Contracts.Serialised
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsDefined(typeof(IdAttribute), false) && !field.IsDefined(typeof(NonSerializedAttribute), false) && !PropertyHasId(type, field)
        select new Finding($"{type.FullName}.{MemberName(field)}", "has no [Id]"),
        "Give it the next free [Id(n)] ([property: Id(n)] on a record's parameter): a member without one is lost on the way, silently.");

    [Fact]
    public void No_two_members_of_a_contract_share_a_number() => Findings.ShouldBeNone(
        from type in Contracts.Serialised
        from number in type.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Select(member => member.GetCustomAttribute<IdAttribute>(false)?.Id).Where(id => id is not null).GroupBy(id => id)
        where number.Count() > 1
        select new Finding(type.FullName!, $"uses [Id({number.Key})] {number.Count()} times"),
        "Give the newer member the next free number; numbers are never used again.");

    [Fact]
    public void There_are_contracts_to_look_at()
    {
        Contracts.Serialised.Should().HaveCountGreaterThan(30, "the wire tests read the assemblies of contracts and grains");
        Contracts.Interfaces.Should().HaveCountGreaterThan(8);
    }

    private static bool PropertyHasId(Type type, FieldInfo field) =>
        field.IsDefined(typeof(CompilerGeneratedAttribute), false)
        && type.GetProperty(MemberName(field), BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            ?.IsDefined(typeof(IdAttribute), false) == true;

    private static string MemberName(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+(`\d+)?$")]
    private static partial Regex WireName();

    [GeneratedRegex(@"\.v[1-9]\d*$")]
    private static partial Regex Versioned();
}
