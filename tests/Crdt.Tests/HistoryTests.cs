using AreaSend.Testing.Crdt;
using AreaSend.Testing.Yjs;
using Xunit.Abstractions;

namespace AreaSend.Crdt.Tests;

public sealed class HistoryTests(Oracle oracle, ITestOutputHelper output) : IClassFixture<Oracle>
{
    private static int Histories => int.Parse(Environment.GetEnvironmentVariable("AREASEND_HISTORIES") ?? "200", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(YjsShape.Free)]
    [InlineData(YjsShape.Note)]
    public void Whatever_people_do_at_once_our_bytes_make_the_same_document_in_yjs(YjsShape shape)
    {
        const long seed = 1;
        var trial = new HistoryTrial(oracle.Yjs, shape).Run(seed, Histories);
        output.WriteLine($"FIGURE histories ({shape}, seeds from {seed}): {trial}, {trial.Found} divergences");
        foreach (var finding in trial.Findings)
        {
            output.WriteLine(finding);
        }

        trial.Found.Should().Be(0);
    }

    [Theory]
    [InlineData(YjsShape.Free, 2026500)]
    [InlineData(YjsShape.Note, 2022767)]
    public void A_seed_that_once_parted_us_from_yjs_does_so_no_more(YjsShape shape, long seed) =>
        new HistoryTrial(oracle.Yjs, shape).Run(seed, 1).Findings.Should().BeEmpty("one id stands on both sides of a struct that the undo of yjs made");
}
