using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Shape;

public sealed partial class MachinePathTests
{
    [Fact]
    public void No_file_names_a_place_on_somebodys_machine() => Findings.ShouldBeNone(
        from file in House.FilesEnding(".cs", ".cshtml", ".ts", ".mjs", ".json", ".md", ".sh", ".yml", ".yaml", ".props", ".targets", ".csproj", ".sql", ".conf", ".txt", "Dockerfile", "run")
        where !file.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal)
        let lines = House.Lines(file)
        from number in Enumerable.Range(0, lines.Length)
        where Place().IsMatch(lines[number])
        select new Finding(file, $"line {number + 1}: {lines[number].Trim()[..Math.Min(120, lines[number].Trim().Length)]}"),
        "Use a path from the repository, a temporary folder asked of the system (Path.GetTempPath, mktemp) or a setting.");

    [Fact]
    public void Packages_come_from_the_public_registries() => Findings.ShouldBeNone(
        from file in House.FilesEnding("package-lock.json")
        from line in House.Lines(file)
        where line.Contains("\"resolved\":", StringComparison.Ordinal) && !line.Contains("\"https://registry.npmjs.org/", StringComparison.Ordinal)
            && !line.Contains("\"resolved\": \"../", StringComparison.Ordinal)
        select new Finding(file, line.Trim()),
        "Write the lock file again with registry https://registry.npmjs.org/, or without addresses (npm's setting omit-lockfile-registry-resolved).");

    [GeneratedRegex(@"(?<![\w.\-])/(work|farm|root|tmp|home/\w+|Users/\w+)/[\w.]|[A-Z]:\\Users\\")]
    private static partial Regex Place();
}
