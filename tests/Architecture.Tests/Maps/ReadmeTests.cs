using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Maps;

public sealed partial class ReadmeTests
{
    /// <summary>Places that exist only once the product has run or been built.</summary>
    private static readonly string[] MadeAtRun = ["web/data", "data", "web/wwwroot/dist", "manifest.json", "tests/artifacts"];

    [Fact]
    public void Every_path_in_a_readme_exists() => Findings.ShouldBeNone(
        from file in House.FilesEnding(".md")
        from path in PathsIn(House.Read(file))
        where !Resolves(file, path)
        select new Finding(file, $"names {path}"),
        "A map that lies is worse than none: mend the path, or delete the sentence.");

    [Fact]
    public void The_front_page_is_short() =>
        House.Lines("README.md").Length.Should().BeLessThanOrEqualTo(150, "the front page is an index; move detail to the README of the folder it is about");

    [Fact]
    public void Every_holder_of_rooms_has_a_readme() => Findings.ShouldBeNone(
        new[] { "grain-interfaces", "grains", "silo", "web", "tests" }
            .Where(folder => !House.Has($"{folder}/README.md"))
            .Select(folder => new Finding(folder, "has no README.md")),
        "At most 40 lines: what lives here, what does not and where that is, start reading at which file, words used here, which tests hold its rules.");

    [Fact]
    public void The_front_page_names_both_commands_and_every_room()
    {
        var text = House.Read("README.md");
        Findings.ShouldBeNone(
            new[] { "dotnet run --project web", "tests/run.sh" }
                .Concat(House.FilesUnder("grains", ".cs").Select(file => file.Split('/')).Where(parts => parts.Length > 2).Select(parts => parts[1]).Distinct())
                .Where(word => !text.Contains(word, StringComparison.Ordinal))
                .Select(word => new Finding("README.md", $"does not name {word}")),
            "The front page holds the two commands and the map of rooms: add what is new.");
    }

    private static IEnumerable<string> PathsIn(string markdown)
    {
        var prose = Fence().Replace(markdown, "");
        var links = Link().Matches(prose).Select(link => link.Groups[1].Value.Split('#')[0]).Where(link => link.Length > 0 && !link.Contains("://", StringComparison.Ordinal));
        var spans = Span().Matches(prose).Select(span => span.Groups[1].Value)
            .Where(span => PathLike().IsMatch(span) && (Ending().IsMatch(span) || span.EndsWith('/')));
        return links.Concat(spans).Distinct(StringComparer.Ordinal);
    }

    private static bool Resolves(string readme, string path)
    {
        var folder = readme.Contains('/', StringComparison.Ordinal) ? readme[..readme.LastIndexOf('/')] : ".";
        var candidates = new List<string> { path.TrimEnd('/'), Path.GetRelativePath(House.Root, Path.GetFullPath(Path.Combine(House.Root, folder, path))).TrimEnd('/') };
        if (folder.EndsWith("/decisions", StringComparison.Ordinal))
        {
            candidates.Add($"{folder[..^"/decisions".Length]}/{path}");
        }

        return candidates.Exists(candidate => House.Has(candidate) || MadeAtRun.Any(made => candidate == made || candidate.StartsWith(made + "/", StringComparison.Ordinal)))
            || (!path.Contains('/', StringComparison.Ordinal) && House.Files.Any(file => file.EndsWith("/" + path, StringComparison.Ordinal)));
    }

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`([^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"^(?![/~])[\w.\-]+(/[\w.\-]+)*/?$")]
    private static partial Regex PathLike();

    [GeneratedRegex(@"\.(cs|cshtml|ts|mjs|scss|md|sh|yml|json|csproj|props|targets|sln|sql|png|svg|conf|txt|csv)$|Dockerfile$")]
    private static partial Regex Ending();
}
