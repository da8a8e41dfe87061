using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Shape;

public sealed class MirrorTests
{
    [Fact]
    public void Every_rule_has_its_test_at_the_same_path() => Findings.ShouldBeNone(
        from file in House.FilesUnder("grains", ".cs")
        let parts = file.Split('/')
        let name = Path.GetFileNameWithoutExtension(file)
        where parts.Length == 4 && parts[2] == "Rules"
        where !name.EndsWith("State", StringComparison.Ordinal) && !IsInterface(name)
        let test = $"tests/Rules.Tests/{parts[1]}/{name}Tests.cs"
        where !House.Has(test)
        select new Finding(file, $"has no {test}"),
        "Write the test at that path (state is tested through its decider, an interface through what implements it).",
        new NamedException("grains/Documents/Rules/ChronicleEntry.cs", "a shape without behaviour; VersionsTests read it"),
        new NamedException("grains/Ledger/Rules/Decision.cs", "a shape without behaviour; every decider's test reads it"),
        new NamedException("grains/Ledger/Rules/StreamHead.cs", "a shape without behaviour; AppendDeciderTests read it"));

    [Fact]
    public void Every_test_of_a_rule_has_its_rule() => Findings.ShouldBeNone(
        from file in House.FilesUnder("tests/Rules.Tests", "Tests.cs")
        let parts = file.Split('/')
        where parts.Length == 4
        let rule = $"grains/{parts[2]}/Rules/{Path.GetFileNameWithoutExtension(file)[..^"Tests".Length]}.cs"
        where !House.Has(rule)
        let contract = $"grain-interfaces/{parts[2]}/{Path.GetFileNameWithoutExtension(file)[..^"Tests".Length]}.cs"
        where !House.Has(contract) && !House.Has(rule.Replace("/Rules/", "/", StringComparison.Ordinal))
        select new Finding(file, $"tests neither {rule} nor {contract}"),
        "Move the test to the path of what it tests, or delete it with what it tested.");

    [Fact]
    public void Every_test_project_is_in_the_solution_and_run_by_the_command()
    {
        var solution = House.Read("AreaSend.Orleans.sln");
        var command = House.Read("tests/run.sh");
        Findings.ShouldBeNone(
            from project in House.FilesEnding(".csproj")
            let name = project.Split('/')[^2]
            let missing = !solution.Contains(project.Replace('/', '\\'), StringComparison.Ordinal) ? "is not in AreaSend.Orleans.sln"
                : name.EndsWith(".Tests", StringComparison.Ordinal) && !command.Contains(name[..^".Tests".Length], StringComparison.Ordinal) ? "is not run by tests/run.sh"
                : null
            where missing is not null
            select new Finding(project, missing),
            "Add it with 'dotnet sln add', and a test project to the list at the top of tests/run.sh.");
    }

    private static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
}
