using AreaSend.Architecture.Tests.Code;
using Xunit.Abstractions;

namespace AreaSend.Architecture.Tests.Shape;

public sealed class SizeTests(ITestOutputHelper output)
{
    private const int SourceLines = 300;
    private const int TestLines = 400;
    private const int GrainLines = 160;
    private const int FilesInAFolder = 15;

    private static readonly string[] Written = [".cs", ".ts", ".mjs", ".cshtml", ".scss"];

    [Fact]
    public void Files_stay_small() => Findings.ShouldBeNone(
        from file in House.FilesEnding([.. Written, ".sh"])
        let stop = file.StartsWith("tests/", StringComparison.Ordinal) ? TestLines : SourceLines
        let lines = House.Lines(file).Length
        where lines > stop
        select new Finding(file, $"has {lines} lines, {stop} is the end"),
        "Find the second idea in it and give that a file of its own in the same room.");

    [Fact]
    public void Grains_are_doorways() => Findings.ShouldBeNone(
        from file in House.FilesUnder("grains", "Grain.cs")
        let lines = House.Lines(file).Length
        where lines > GrainLines
        select new Finding(file, $"has {lines} lines, {GrainLines} is the end (aim 120)"),
        "A grain authorises, decides, appends, evolves, tells. Move decisions to Rules and machinery to a class beside it.");

    [Fact]
    public void Folders_stay_small() => Findings.ShouldBeNone(
        from folder in House.FilesEnding(".cs", ".ts", ".mjs", ".cshtml").GroupBy(FolderOf)
        let count = folder.Select(file => file.Replace(".cshtml.cs", ".cshtml", StringComparison.Ordinal)).Distinct().Count()
        where count > FilesInAFolder
        select new Finding(folder.Key, $"holds {count} files, {FilesInAFolder} is the end"),
        "Group what changes together in a folder named after it (a Razor page and its model count once).");

    [Fact]
    public void The_median_file_is_under_fifty_lines()
    {
        var sizes = House.FilesEnding(Written)
            .Where(file => !file.StartsWith("tests/", StringComparison.Ordinal))
            .Select(file => (File: file, Lines: House.Lines(file).Length))
            .OrderBy(size => size.Lines)
            .ToList();
        var median = sizes[sizes.Count / 2].Lines;
        var largest = sizes[^1];
        var tests = House.FilesUnder("tests", Written).Select(file => (File: file, Lines: House.Lines(file).Length)).OrderBy(size => size.Lines).ToList();
        output.WriteLine($"FIGURE source: {sizes.Count} files, median {median} lines, 95th percentile {sizes[sizes.Count * 95 / 100].Lines}, largest {largest.Lines} ({largest.File})");
        output.WriteLine($"FIGURE tests: {tests.Count} files, median {tests[tests.Count / 2].Lines} lines, largest {tests[^1].Lines} ({tests[^1].File})");
        median.Should().BeLessThan(50, "small files come from small rooms; split the largest ones where a second idea begins");
    }

    private static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : ".";
}
