using System.Text.RegularExpressions;
using System.Xml.Linq;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Shape;

public sealed partial class RigourTests
{
    private static readonly string[] AlwaysOn =
    [
        "Nullable=enable", "TreatWarningsAsErrors=true", "AnalysisLevel=latest-recommended", "EnforceCodeStyleInBuild=true", "GenerateDocumentationFile=true",
        "CheckForOverflowUnderflow=true", "Deterministic=true", "RestorePackagesWithLockFile=true", "NuGetAudit=true",
    ];

    private static readonly string[] Errors =
    [
        "IDE0161", "IDE0130", "IDE0005", "CA1852", "MA0053", "MA0048", "MA0051", "ORLEANS0010", "CS1591", "RS0030", "VSTHRD002", "VSTHRD100", "VSTHRD101", "VSTHRD110",
        "ORLEANS0016", "ORLEANS0017", "ORLEANS0018", "ORLEANS0019", "ORLEANS0020", "ORLEANS0021", "ORLEANS0022", "ORLEANS0023", "ORLEANS0024", "ORLEANS0025",
    ];

    /// <summary>This project names what it looks for, so it would find itself.</summary>
    private static IEnumerable<string> Looked(params string[] endings) =>
        House.FilesEnding(endings).Where(file => !file.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal));

    [Fact]
    public void The_build_is_strict_in_every_configuration()
    {
        var properties = XDocument.Parse(House.Read("Directory.Build.props")).Descendants("PropertyGroup")
            .Where(group => group.Attribute("Condition") is null)
            .Elements().Where(property => property.Attribute("Condition") is null)
            .Select(property => $"{property.Name.LocalName}={property.Value}");
        Findings.ShouldBeNone(
            AlwaysOn.Except(properties).Select(setting => new Finding("Directory.Build.props", $"lacks {setting}, or has it under a condition")),
            "Set it without a condition: a rule that holds in Release only does not hold.");
    }

    [Fact]
    public void The_analyzers_of_the_house_are_errors()
    {
        var rules = House.Read(".editorconfig");
        Findings.ShouldBeNone(
            Errors.Where(rule => !rules.Contains($"dotnet_diagnostic.{rule}.severity = error", StringComparison.Ordinal)).Select(rule => new Finding(rule, "is no error in .editorconfig")),
            "Restore the line; mend the code instead, or name the exception where it is.");
    }

    [Fact]
    public void Every_project_has_its_lock_file() => Findings.ShouldBeNone(
        from project in House.FilesEnding(".csproj")
        let folder = project[..project.LastIndexOf('/')]
        where !House.Has($"{folder}/packages.lock.json")
        select new Finding(project, "has no packages.lock.json"),
        "Run 'dotnet restore' in its folder and commit packages.lock.json.");

    [Fact]
    public void Versions_are_named_once() => Findings.ShouldBeNone(
        from project in House.FilesEnding(".csproj", ".targets", ".props")
        where project != "Directory.Packages.props"
        from line in House.Lines(project)
        where line.Contains("<PackageReference", StringComparison.Ordinal) && line.Contains("Version", StringComparison.Ordinal)
        select new Finding(project, line.Trim()),
        "Write the version in Directory.Packages.props only.");

    [Fact]
    public void Nothing_is_silenced_without_a_reason() => Findings.ShouldBeNone(
        from file in Looked(".cs", ".cshtml", ".csproj", ".props", ".targets", ".ts", ".mjs")
        let lines = House.Lines(file)
        from number in Enumerable.Range(0, lines.Length)
        where Silence().IsMatch(lines[number]) && !HasReason(lines, number)
        select new Finding(file, $"line {number + 1}: {lines[number].Trim()}"),
        "Mend what is silenced. Where that is truly wrong, say why in one line: a comment on the line or just above it, or a Justification.");

    [Fact]
    public void An_analyzer_that_is_off_says_why()
    {
        var lines = House.Lines(".editorconfig").Concat(House.Lines("tests/.editorconfig")).ToArray();
        Findings.ShouldBeNone(
            from number in Enumerable.Range(0, lines.Length)
            where lines[number].EndsWith("severity = none", StringComparison.Ordinal)
            let above = lines.Take(number).Reverse().SkipWhile(line => line.StartsWith("dotnet_diagnostic", StringComparison.Ordinal)).FirstOrDefault("")
            where !above.StartsWith('#') && !above.StartsWith('[')
            select new Finding(".editorconfig", lines[number]),
            "Put a comment with the reason above it.");
    }

    [Fact]
    public void Nothing_is_left_for_later_or_left_out() => Findings.ShouldBeNone(
        from file in Looked(".cs", ".cshtml", ".ts", ".mjs", ".sh", ".scss", ".yml", ".sql")
        let lines = House.Lines(file)
        from number in Enumerable.Range(0, lines.Length)
        where Unfinished().IsMatch(lines[number])
        select new Finding(file, $"line {number + 1}: {lines[number].Trim()}"),
        "Finish it, or take it out. A test that cannot run is deleted or made to run, never skipped; waiting is for a condition, never for a time.");

    [GeneratedRegex(@"#pragma warning disable|#nullable disable|<NoWarn>|SuppressMessage\(|eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error|: any\b|\bas any\b")]
    private static partial Regex Silence();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException|\bSkip\s*=\s*""|\b(it|test|describe)\.(skip|only)\b|Thread\.Sleep")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"//\s*\S+|<!--|Justification\s*=|/\*|\*\s")]
    private static partial Regex Reason();

    private static bool HasReason(string[] lines, int number) =>
        Reason().IsMatch(Silence().Replace(lines[number], "")) || (number > 0 && Reason().IsMatch(lines[number - 1]) && !Silence().IsMatch(lines[number - 1]))
        || (number + 1 < lines.Length && lines[number].Contains("SuppressMessage", StringComparison.Ordinal) && lines[number + 1].Contains("Justification", StringComparison.Ordinal));
}
