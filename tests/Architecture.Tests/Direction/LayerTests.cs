using System.Xml.Linq;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Direction;

public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["grain-interfaces"] = [],
        ["grains"] = ["grain-interfaces"],
        ["silo"] = ["grain-interfaces", "grains"],
        ["web"] = ["grain-interfaces", "silo"],
    };

    private static readonly string[] Stores = ["Npgsql", "Microsoft.Data", "System.Data", "SQLitePCL", "DbUp"];

    [Fact]
    public void Projects_reference_only_downwards() => Findings.ShouldBeNone(
        from layer in MayReference
        from project in House.FilesUnder(layer.Key, ".csproj")
        from reference in Items(project, "ProjectReference")
        let target = reference.Replace('\\', '/').Split('/')[^2]
        where !layer.Value.Contains(target)
        select new Finding(project, $"references {target}"),
        "web -> grain-interfaces <- grains <- silo is the only direction. Move what you need down to grain-interfaces (words) or behind a port in grains.");

    [Fact]
    public void Contracts_and_grains_take_no_store_and_no_web_package() => Findings.ShouldBeNone(
        from layer in new[] { "grain-interfaces", "grains" }
        from project in House.FilesUnder(layer, ".csproj")
        from package in Items(project, "PackageReference").Concat(Items(project, "FrameworkReference"))
        where package.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || package.EndsWith("AdoNet", StringComparison.Ordinal)
            || Stores.Any(store => package.StartsWith(store, StringComparison.OrdinalIgnoreCase))
        select new Finding(project, $"takes the package {package}"),
        "A grain names a port (an interface in grains/<Room>); the adapter with the package lives in silo.");

    [Fact]
    public void Contracts_know_no_behaviour_and_no_host() =>
        NothingUses("AreaSend.GrainInterfaces", [.. Stores, "AreaSend.Grains", "AreaSend.Silo", "AreaSend.Web", "Microsoft.AspNetCore"]);

    [Fact]
    public void Grains_know_no_store_and_no_host() => NothingUses(
        "AreaSend.Grains",
        [.. Stores, "AreaSend.Silo", "AreaSend.Web", "Microsoft.AspNetCore"],
        new NamedException("AreaSend.Grains.LocalAreas.ShippedLocalAreas", "reads a CSV file that ships inside the assembly; the reader of that library is a DbDataReader"));

    [Fact]
    public void The_silo_does_not_know_the_face() => NothingUses("AreaSend.Silo", ["AreaSend.Web", "Microsoft.AspNetCore.SignalR", "Microsoft.AspNetCore.Mvc"]);

    [Fact]
    public void The_face_never_uses_a_grain_class() => NothingUses("AreaSend.Web", ["AreaSend.Grains"]);

    [Fact]
    public void The_face_uses_the_silo_in_one_file_only() => Findings.ShouldBeNone(
        from type in AssemblyReader.UsesOf("AreaSend.Web")
        where type.Type != "AreaSend.Web.Setup.EmbeddedSilo"
        from used in type.Under("AreaSend.Silo")
        select new Finding(type.Type, $"uses {used}"),
        "Only web/Setup/EmbeddedSilo.cs may call the silo. Let it offer what the rest of web needs, or use a grain.");

    [Fact]
    public void The_one_file_really_hosts_the_silo() =>
        AssemblyReader.UsesOf("AreaSend.Web").Single(type => type.Type == "AreaSend.Web.Setup.EmbeddedSilo")
            .Under("AreaSend.Silo").Should().NotBeEmpty("web/Setup/EmbeddedSilo.cs is where the embedded mode starts the silo; name it here when it moves");

    [Fact]
    public void Pages_and_hubs_never_see_a_database() => Findings.ShouldBeNone(
        from type in AssemblyReader.UsesOf("AreaSend.Web")
        where !Uses.IsUnder(type.Type, "AreaSend.Web.Setup")
        from used in type.Types
        where Stores.Any(store => Uses.IsUnder(used, store))
        select new Finding(type.Type, $"uses {used}"),
        "Lists and searches are grains too: ask a register grain. Only web/Setup may name Npgsql, to find the cluster's members.");

    private static void NothingUses(string assembly, string[] forbidden, params NamedException[] exceptions) => Findings.ShouldBeNone(
        from type in AssemblyReader.UsesOf(assembly)
        from used in type.Types
        where forbidden.Any(space => Uses.IsUnder(used, space))
        select new Finding(type.Type, $"uses {used}"),
        "The direction is web -> grain-interfaces <- grains <- silo. Name a port or a contract instead of what lies above or outside.",
        exceptions);

    private static IEnumerable<string> Items(string project, string name) => XDocument.Parse(House.Read(project))
        .Descendants(name).Select(item => (string?)item.Attribute("Include")).OfType<string>();
}
