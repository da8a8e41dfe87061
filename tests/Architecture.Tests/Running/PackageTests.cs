using System.Xml.Linq;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Running;

public sealed class PackageTests
{
    /// <summary>The packages of the owner's card: where each is used, and the assembly whose use proves it.</summary>
    public static TheoryData<string, string, string> Card => new()
    {
        { "Microsoft.Orleans.Server", "AreaSend.Silo", "Orleans.Runtime" },
        { "Microsoft.Orleans.Persistence.AdoNet", "AreaSend.Silo", "Orleans.Persistence.AdoNet" },
        { "Microsoft.AspNetCore.SignalR", "AreaSend.Web", "Microsoft.AspNetCore.SignalR.Core" },
        { "Microsoft.AspNetCore.SignalR.Protocols.MessagePack", "AreaSend.Web", "Microsoft.AspNetCore.SignalR.Protocols.MessagePack" },
        { "Microsoft.Orleans.TestingHost", "AreaSend.Testing", "Orleans.TestingHost" },
        { "Npgsql", "AreaSend.Silo", "Npgsql" },
        { "xunit", "AreaSend.Architecture.Tests", "xunit.core" },
        { "FluentAssertions", "AreaSend.Architecture.Tests", "FluentAssertions" },
    };

    [Theory]
    [MemberData(nameof(Card))]
    public void Every_package_of_the_card_is_in_real_use(string package, string user, string assembly) =>
        AssemblyReader.ReferencesOf(user).Should().Contain(assembly, $"{package} is one of the owner's packages and {user} is where it works; a reference without use does not count");

    [Fact]
    public void FluentAssertions_stays_at_the_version_of_the_card() =>
        Versions().Single(version => version.Name == "FluentAssertions").Version.Should().StartWith("6.12.", "the card names 6.12, the last free one");

    [Fact]
    public void Every_version_named_is_used()
    {
        var used = House.FilesEnding(".csproj", ".targets", ".props")
            .Where(file => file != "Directory.Packages.props")
            .SelectMany(file => XDocument.Parse(House.Read(file)).Descendants("PackageReference").Select(item => (string?)item.Attribute("Include")))
            .ToHashSet();
        Findings.ShouldBeNone(
            Versions().Where(version => !used.Contains(version.Name) && !version.Label.StartsWith("Raised", StringComparison.Ordinal))
                .Select(version => new Finding(version.Name, "is referenced by no project")),
            "Delete the line from Directory.Packages.props, or use the package.");
    }

    private static IEnumerable<(string Name, string Version, string Label)> Versions() =>
        XDocument.Parse(House.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(item => ((string)item.Attribute("Include")!, (string)item.Attribute("Version")!, (string?)item.Parent!.Attribute("Label") ?? ""));
}
