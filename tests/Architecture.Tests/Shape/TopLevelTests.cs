using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Shape;

public sealed class TopLevelTests
{
    private static readonly string[] Owned =
        ["AreaSend.Orleans.sln", "README.md", "docker-compose.yml", "grain-interfaces", "grains", "silo", "tests", "web"];

    private static readonly string[] LookedForByTools =
        [".ci", ".dockerignore", ".editorconfig", ".gitattributes", ".gitignore", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    [Fact]
    public void The_top_level_is_exactly_the_owners() => Findings.ShouldBeNone(
        TopLevel().Except([.. Owned, .. LookedForByTools]).Select(name => new Finding(name, "is not one of the owner's entries"))
            .Concat(Owned.Except(TopLevel()).Select(name => new Finding(name, "is missing"))),
        "The top level is fixed. Put the file into the folder it serves; only files that a tool finds nowhere else may join the root, with a line in TopLevelTests.");

    [Fact]
    public void Continuous_integration_runs_the_readmes_command() =>
        House.Read(".ci/run").Should().Contain("tests/run.sh", "CI proves the command that people use: let .ci/run call it and nothing else")
            .And.NotContain("dotnet").And.NotContain("npm");

    private static IEnumerable<string> TopLevel() => House.Files.Select(file => file.Split('/')[0]).Distinct(StringComparer.Ordinal);
}
