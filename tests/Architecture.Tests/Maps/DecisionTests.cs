using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Maps;

public sealed partial class DecisionTests
{
    private const int Lines = 40;

    private static readonly string[] Parts = ["Decision", "Why", "Instead of", "What gets worse", "Held by"];

    private static IEnumerable<string> Decisions => House.FilesEnding(".md").Where(file => file.Contains("/decisions/", StringComparison.Ordinal));

    [Fact]
    public void Every_decision_has_a_number_of_its_own() => Findings.ShouldBeNone(
        Decisions.Where(file => !Named().IsMatch(file)).Select(file => new Finding(file, "is not named NNNN-words.md"))
            .Concat(from number in Decisions.GroupBy(file => Path.GetFileName(file)[..4])
                    where number.Count() > 1
                    select new Finding(number.Key, $"numbers {string.Join(" and ", number)}")),
        "Take the next free number of the whole repository.");

    [Fact]
    public void Every_decision_says_what_why_instead_and_what_gets_worse() => Findings.ShouldBeNone(
        from file in Decisions
        let text = House.Read(file)
        from part in Parts
        where !Regex.IsMatch(text, $@"^[#*\s\-]*{part}\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)
        select new Finding(file, $"lacks '{part}'"),
        "Decision, Why (with numbers), Instead of, What gets worse, Held by: a line or heading each.");

    [Fact]
    public void Every_decision_fits_on_a_page() => Findings.ShouldBeNone(
        from file in Decisions
        let lines = House.Lines(file).Length
        where lines > Lines
        select new Finding(file, $"has {lines} lines"),
        $"At most {Lines} lines: keep the decision, cut the story.");

    [Fact]
    public void Every_decision_is_held_by_something_that_exists() => Findings.ShouldBeNone(
        from file in Decisions
        let held = HeldBy().Match(House.Read(file)).Groups[1].Value
        let names = Name().Matches(held).Select(name => name.Groups[1].Value).ToList()
        where !held.Contains("people only", StringComparison.OrdinalIgnoreCase)
            && (names.Count == 0 || !names.Exists(Exists))
        select new Finding(file, $"is held by {(names.Count == 0 ? "nothing in backticks" : string.Join(", ", names))}"),
        "Name in backticks the test, analyzer or file that would fail when the decision is broken; or write 'people only'.");

    [Fact]
    public void The_front_page_lists_every_decision()
    {
        var text = House.Read("README.md");
        Findings.ShouldBeNone(
            from file in Decisions
            where !text.Contains(file, StringComparison.Ordinal)
            select new Finding(file, "is not listed in README.md"),
            "Add a link to it under Decisions in README.md.");
    }

    private static bool Exists(string name)
    {
        var first = name.Split('.', ' ', '(')[0];
        return House.Has(name) || House.Files.Any(file => file.EndsWith("/" + name, StringComparison.Ordinal) || Path.GetFileName(file).Split('.')[0] == first)
            || (Diagnostic().IsMatch(name) && House.Read(".editorconfig").Contains($".{name}.severity = error", StringComparison.Ordinal))
            || (name.Contains('_', StringComparison.Ordinal) && House.FilesUnder("tests", ".cs").Any(file => House.Read(file).Contains($" {name.Split('.')[^1]}(", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"/decisions/\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^[#*\s\-]*Held by\b(.*?)(?=^\s*#|^\*\*\w|\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex HeldBy();

    [GeneratedRegex(@"`([^`\n]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[A-Z]{2,7}\d{3,4}$")]
    private static partial Regex Diagnostic();
}
