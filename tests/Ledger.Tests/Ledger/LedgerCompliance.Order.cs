using AreaSend.Grains.Ledger;
using AreaSend.Silo.Tools;

namespace AreaSend.Ledger.Tests.Ledger;

/// <summary>What every ledger does while many write at once.</summary>
public abstract partial class LedgerCompliance
{
    /// <summary>Other writers on the same store, as other silos would be; only this one where the store has one process.</summary>
    protected virtual IReadOnlyList<ILedger> Writers => [Ledger];

    [Fact]
    public async Task Ten_thousand_contended_appends_make_no_fork()
    {
        const int each = 1_250;
        var stream = Given.AStream();
        var recorded = (await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => ContendAsync(Writers[n % Writers.Count], stream, each))))).Sum();

        var versions = new List<long>();
        await foreach (var entry in WholeAsync(stream))
        {
            versions.Add(entry.Version);
        }

        versions.Should().Equal(Enumerable.Range(1, recorded).Select(n => (long)n));
        (await LedgerVerification.RunAsync(Ledger)).Should().Be(new LedgerVerification(recorded, 1, null));
    }

    [Fact]
    public async Task Whoever_reads_the_whole_ledger_while_others_write_misses_nothing()
    {
        const int writers = 16;
        const int each = 100;
        var writing = Task.WhenAll(Enumerable.Range(0, writers).Select(n => Task.Run(() => WriteAsync(Writers[n % Writers.Count], each))));
        var seen = new List<long>();
        for (var finished = false; ;)
        {
            var page = await Ledger.ReadAllAsync(seen.LastOrDefault(), 37);
            seen.AddRange(page.Select(e => e.Position));
            if (page.Count == 0 && finished)
            {
                break;
            }

            finished = writing.IsCompleted;
        }

        await writing;
        seen.Should().HaveCount(writers * each).And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_answer_names_the_position_that_is_read_back()
    {
        var appends = Enumerable.Range(0, 50).Select(_ => Given.First(Given.AStream(), "{}", "{}")).ToList();

        var results = await Task.WhenAll(appends.Select((a, n) => Writers[n % Writers.Count].AppendAsync(a)));

        foreach (var (append, result) in appends.Zip(results))
        {
            (await Ledger.HeadAsync(append.Stream))!.Position.Should().Be(((AppendResult.Recorded)result).Position);
        }
    }

    [Fact]
    public async Task A_page_starts_after_what_the_reader_has_and_ends_at_its_limit()
    {
        var append = Given.First(Given.AStream(), [.. Enumerable.Range(0, 9).Select(n => $"{n}")]);
        await Ledger.AppendAsync(append);

        (await Ledger.ReadAsync(append.Stream, 2, 3)).Select(e => e.Version).Should().Equal(3, 4, 5);
        (await Ledger.ReadAsync(append.Stream, 9, 3)).Should().BeEmpty();
    }

    private static async Task<int> ContendAsync(ILedger ledger, string stream, int count)
    {
        var recorded = 0;
        for (var n = 0; n < count; n++)
        {
            var append = Given.After(await ledger.HeadAsync(stream), stream, "{}");
            recorded += await ledger.AppendAsync(append) is AppendResult.Recorded ? 1 : 0;
        }

        return recorded;
    }

    private static async Task WriteAsync(ILedger ledger, int count)
    {
        var append = Given.First(Given.AStream(), "{}");
        for (var n = 0; n < count; n++)
        {
            (await ledger.AppendAsync(append)).Should().BeOfType<AppendResult.Recorded>();
            append = Given.Next(append, "{}");
        }
    }

    private async IAsyncEnumerable<LedgerEntry> WholeAsync(string stream)
    {
        long after = 0;
        while (await Ledger.ReadAsync(stream, after, 1000) is { Count: > 0 } page)
        {
            foreach (var entry in page)
            {
                yield return entry;
            }

            after = page[^1].Version;
        }
    }
}
