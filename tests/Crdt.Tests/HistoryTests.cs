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
    [InlineData(YjsShape.Note, 2016326)]
    [InlineData(YjsShape.Note, 2035838)]
    public void A_history_in_which_yjs_names_one_neighbour_twice_is_counted_and_not_compared(YjsShape shape, long seed) =>
        new HistoryTrial(oracle.Yjs, shape).Run(seed, 1)["with one neighbour named twice by yjs"].Should().Be(1);
}
