using System.Reflection;
using Xunit.Abstractions;

namespace AreaSend.Ledger.Tests.Ledger;

/// <summary>How much is asked of each store.</summary>
/// <param name="output">Where figures are printed.</param>
public sealed class ComplianceFigureTests(ITestOutputHelper output)
{
    [Fact]
    public void Each_of_three_stores_answers_every_case_of_the_ledger()
    {
        var stores = typeof(LedgerCompliance).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LedgerCompliance)) && !type.IsAbstract).ToList();
        var cases = stores.ToDictionary(store => store.Name, Cases, StringComparer.Ordinal);

        cases.Keys.Should().BeEquivalentTo(nameof(MemoryLedgerTests), nameof(SqliteLedgerTests), nameof(PostgresLedgerTests));
        cases.Values.Distinct().Should().ContainSingle("no store leaves a case out").Which.Should().BePositive();
        output.WriteLine($"FIGURE compliance cases: {cases.Values.First()} on each of {cases.Count} stores");
    }

    // a fact is one case, a theory one for each row of data; what is skipped does not count
    private static int Cases(Type store) => store.GetMethods().Sum(method => method.GetCustomAttribute<FactAttribute>() switch
    {
        null => 0,
        { Skip: not null } => 0,
        TheoryAttribute => method.GetCustomAttributes<Xunit.Sdk.DataAttribute>().Sum(data => data.GetData(method).Count()),
        _ => 1,
    });
}
