using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;
using Xunit.Abstractions;

namespace AreaSend.Architecture.Tests.Maps;

public sealed partial class HandbookTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_requirement_of_a_rule_has_a_test_and_the_other_way_round()
    {
        var rules = Requirements(["grain-interfaces", "grains", "silo", "web"]);
        var tests = Requirements(["tests"]);
        output.WriteLine($"FIGURE handbook: {rules.Keys.Intersect(tests.Keys).Count()} requirements with a rule and a test: {string.Join(' ', rules.Keys.Intersect(tests.Keys).Order())}");
        Findings.ShouldBeNone(
            rules.Keys.Except(tests.Keys).Select(number => new Finding(number, $"is on a rule ({rules[number]}) but on no test"))
                .Concat(tests.Keys.Except(rules.Keys).Select(number => new Finding(number, $"is on a test ({tests[number]}) but on no rule"))),
            "Put [Handbook(\"K…\")] on the test that proves the requirement, and on the rule that meets it.");
    }

    [Fact]
    public void Requirements_are_cited_by_number() => Findings.ShouldBeNone(
        from file in House.FilesEnding(".cs")
        where !file.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal)
        from cited in Cited().Matches(House.Read(file)).Select(match => match.Groups[1].Value)
        where !Number().IsMatch(cited)
        select new Finding(file, $"cites {cited}"),
        "Cite the requirement's number, K001 to K211; the paragraph is the second argument.");

    private static Dictionary<string, string> Requirements(string[] folders) =>
        (from folder in folders
         from file in House.FilesUnder(folder, ".cs")
         where !file.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal)
         from number in Cited().Matches(House.Read(file)).Select(match => match.Groups[1].Value)
         select (number, file)).DistinctBy(use => use.number).ToDictionary(use => use.number, use => use.file);

    [GeneratedRegex(@"\bHandbook\(""([^""]+)""")]
    private static partial Regex Cited();

    [GeneratedRegex(@"^K(0\d[1-9]|0[1-9]0|1\d\d|20\d|21[01])$")]
    private static partial Regex Number();
}
