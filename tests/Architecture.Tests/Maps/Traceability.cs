using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Maps;

/// <summary>Which requirement is met by which rule, shown by which test and met on which page: read from the [Handbook] attributes in the code.</summary>
internal static partial class Traceability
{
    /// <summary>The table on disk.</summary>
    public const string Table = "tests/TRACEABILITY.md";

    private const string Foreword = """
        # Requirements, rules, tests and pages

        Written by `tests/Architecture.Tests/Maps/TraceabilityTests.cs` from the `[Handbook]` attributes in the code: do not edit it by hand. When it is out of date that test
        writes it anew and fails once. A requirement without a rule has its reason in `tests/Architecture.Tests/Maps/requirements.txt`. A page is named when its model cites the
        requirement.

        | requirement | rule | test | page |
        |---|---|---|---|
        """;

    private static readonly string[] Layers = ["grain-interfaces", "grains", "silo", "web"];

    /// <summary>Where each requirement is met: files by requirement number.</summary>
    public static ILookup<string, string> Rules { get; } = Cited(file => Layers.Contains(file.Split('/')[0]) && !IsPage(file));

    /// <summary>Where each is shown.</summary>
    public static ILookup<string, string> Tests { get; } = Cited(file => file.StartsWith("tests/", StringComparison.Ordinal) && !file.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal));

    /// <summary>The pages whose models cite it.</summary>
    public static ILookup<string, string> Pages { get; } = Cited(IsPage);

    /// <summary>The whole table.</summary>
    public static string Written() => Foreword + '\n' + string.Concat(Requirement.All.Select(Row));

    private static string Row(Requirement one)
    {
        var rules = Rules[one.Number].ToList();
        return $"| {one.Number} {one.Words} | {(rules.Count == 0 ? $"None. {one.Reason}" : Named(rules, RuleName))} | {Named(Tests[one.Number], TestName)} | {Named(Pages[one.Number], Address)} |\n";
    }

    private static bool IsPage(string file) => file.StartsWith("web/Pages/", StringComparison.Ordinal) && file.EndsWith(".cshtml.cs", StringComparison.Ordinal);

    private static ILookup<string, string> Cited(Func<string, bool> where) =>
        (from file in House.FilesEnding(".cs")
         where @where(file)
         from number in Citation().Matches(House.Read(file)).Select(match => match.Groups[1].Value).Distinct()
         select (number, file)).ToLookup(one => one.number, one => one.file);

    private static string Named(IEnumerable<string> files, Func<string, string> name) => string.Join(", ", files.Select(name).Distinct().Order(StringComparer.Ordinal));

    // grains/Calendar/Rules/WorkingDays.cs is Calendar: WorkingDays
    private static string RuleName(string file) => $"{file.Split('/')[1]}: {Path.GetFileNameWithoutExtension(file)}";

    // tests/Rules.Tests/Calendar/WorkingDaysTests.cs is Rules.Tests: WorkingDaysTests
    private static string TestName(string file) => $"{file.Split('/')[1]}: {Path.GetFileNameWithoutExtension(file)}";

    // the address is in the page beside the model; ids without their kinds
    private static string Address(string file) => Kind().Replace(Route().Match(House.Read(file[..^".cs".Length])).Groups[1].Value, "}");

    [GeneratedRegex(@"\bHandbook\(""(K\d{3})""")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^@page ""([^""]+)""", RegexOptions.Multiline)]
    private static partial Regex Route();

    [GeneratedRegex(@":\w+\}")]
    private static partial Regex Kind();
}
