using AreaSend.Architecture.Tests.Code;
using Xunit.Abstractions;

namespace AreaSend.Architecture.Tests.Maps;

public sealed class TraceabilityTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_requirement_has_a_rule_with_a_test_or_a_stated_reason() => Findings.ShouldBeNone(
        from one in Requirement.All
        let rule = Traceability.Rules[one.Number].Any()
        where !(rule && Traceability.Tests[one.Number].Any()) && one.Reason.Length == 0
        select new Finding(one.Number, $"({one.Words}) has no {(rule ? "test" : "rule")}"),
        "Put [Handbook(\"K…\")] on the rule that meets it and on the test that shows it; where there can be no rule, say why behind the second stroke of its line in requirements.txt.");

    [Fact]
    public void A_reason_is_given_only_where_there_is_no_rule() => Findings.ShouldBeNone(
        from one in Requirement.All
        where one.Reason.Length > 0 && Traceability.Rules[one.Number].Any()
        select new Finding(one.Number, $"has a rule by now ({string.Join(", ", Traceability.Rules[one.Number])}), so its reason no longer applies: {one.Reason}"),
        "Delete the reason from its line in requirements.txt.");

    [Fact]
    public void The_table_on_disk_is_the_one_that_the_code_gives()
    {
        var written = Traceability.Written();
        var path = Path.Combine(House.Root, Traceability.Table);
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        if (before != written)
        {
            File.WriteAllText(path, written);
        }

        output.WriteLine($"FIGURE traceability: {Requirement.All.Count} requirements, {Requirement.All.Count(one => Traceability.Rules[one.Number].Any())} with a rule, {Requirement.All.Count(one => Traceability.Pages[one.Number].Any())} named on a page");
        Assert.True(before == written, $"{Traceability.Table} was out of date and has been written anew. HOW TO MEND IT: look at what changed and commit it.");
    }
}
