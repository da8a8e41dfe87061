using System.Globalization;
using AreaSend.Testing.Crdt.Hostile;
using Xunit.Abstractions;

namespace AreaSend.Crdt.Tests;

public sealed class AdmissionTests(Oracle oracle, ITestOutputHelper output) : IClassFixture<Oracle>
{
    private static int Histories => int.Parse(Environment.GetEnvironmentVariable("AREASEND_ATTACKED") ?? "100", CultureInfo.InvariantCulture);

    [Fact]
    public void What_editors_send_comes_in_and_what_comes_in_makes_the_same_in_yjs()
    {
        const long seed = 1;
        var trial = new AdmissionTrial(oracle.Yjs, hostile: 400);
        var found = trial.Run(seed, Histories);
        output.WriteLine($"FIGURE hostile (seeds from {seed}): {found}, {found.Found} findings");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"FIGURE hostile: at most {trial.Cost.Bytes:N0} bytes and {trial.Cost.Time.TotalMilliseconds:N1} ms a message, {found["hostile updates"] / trial.Cost.Total.TotalSeconds:N0} messages/s at the gate"));
        foreach (var finding in found.Findings)
        {
            output.WriteLine(finding);
        }

        found.Found.Should().Be(0);
    }

    [Theory]
    [InlineData(2000843)]
    [InlineData(2001046)]
    [InlineData(20262648)]
    public void A_seed_that_once_found_something_finds_nothing_any_more(long seed) =>
        new AdmissionTrial(oracle.Yjs, hostile: 500).Run(seed, 1).Findings.Should().BeEmpty();
}
