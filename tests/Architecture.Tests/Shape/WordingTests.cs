using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Shape;

public sealed partial class WordingTests
{
    [Fact]
    public void The_screen_speaks_the_current_language() => Findings.ShouldBeNone(
        from file in House.FilesUnder("web", ".cshtml", ".ts", ".cs", ".json").Concat(House.FilesUnder("grains", ".cs"))
            .Concat(House.FilesUnder("grain-interfaces", ".cs")).Concat(House.FilesUnder("silo", ".cs"))
        where !file.EndsWith("package-lock.json", StringComparison.Ordinal) && !file.EndsWith("packages.lock.json", StringComparison.Ordinal)
        let lines = House.Lines(file)
        from number in Enumerable.Range(0, lines.Length)
        where Old().IsMatch(lines[number])
        select new Finding(file, $"line {number + 1}: {lines[number].Trim()}"),
        "Inspectors evaluate and give an outcome, areas have an ICB: say evaluate, outcome, ICB.");

    [GeneratedRegex(@"\b(judge|judges|judged|judging|judgement|judgements|judgment|judgments|CCG|CCGs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Old();
}
