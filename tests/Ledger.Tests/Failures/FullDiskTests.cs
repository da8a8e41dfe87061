using AreaSend.Grains.Ledger;
using AreaSend.Ledger.Tests.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Sqlite;
using AreaSend.Silo.Tools;
using AreaSend.Testing.Stores;
using Xunit.Abstractions;

namespace AreaSend.Ledger.Tests.Failures;

/// <summary>The disk under an embedded store runs full while several write, and has room again later.</summary>
public sealed class FullDiskTests(ITestOutputHelper output)
{
    private const string Sentence = "The disk that holds 'ledger.db' is full. Free some space; the ledger goes on by itself.";
    private readonly List<Append> acknowledged = [];

    [Fact]
    public async Task A_full_disk_refuses_with_a_sentence_keeps_what_was_acknowledged_and_serves_again_by_itself()
    {
        using var disk = TinyDisk.TryMount(8192);
        using var folder = new TemporaryFolder();
        output.WriteLine(disk is null ? "FIGURE full disk: no right to mount one here, so SQLite's own limit of pages stands for it" : "FIGURE full disk: a mounted disk of 8 MiB, filled to its last byte");
        disk?.Fill(6144);
        var place = disk?.Path ?? folder.Path;
        LedgerMigrator.MigrateSqlite(place);
        var ledger = new SqliteLedger(Path.Combine(place, LedgerMigrator.LedgerFile), disk is null ? "PRAGMA max_page_count=60" : null);
        try
        {
            var refused = await WriteUntilRefusedAsync(ledger);
            disk?.Fill();
            await RefusesAgainAsync(ledger, refused[0]);
            await HoldsWhatWasAcknowledgedAsync(ledger);
            if (disk is null)
            {
                ledger.Dispose();
                ledger = new SqliteLedger(Path.Combine(place, LedgerMigrator.LedgerFile));
            }

            disk?.Free();
            foreach (var append in refused)
            {
                (await ledger.AppendAsync(append)).Should().BeOfType<AppendResult.Recorded>("what was refused was not half-written");
                acknowledged.Add(append);
            }

            await HoldsWhatWasAcknowledgedAsync(ledger);
        }
        finally
        {
            ledger.Dispose();
        }
    }

    private static async Task RefusesAgainAsync(SqliteLedger ledger, Append append)
    {
        var big = Given.Append(append.Stream, append.ExpectedVersion, append.Before, new string('y', 200_000));
        for (var n = 0; n < 5; n++)
        {
            (await FluentActions.Awaiting(() => ledger.AppendAsync(big)).Should().ThrowAsync<LedgerUnavailableException>()).WithMessage(Sentence);
        }
    }

    // eight streams at once, so that a group commit is refused and not only a single append
    private async Task<List<Append>> WriteUntilRefusedAsync(SqliteLedger ledger)
    {
        var appends = Enumerable.Range(0, 8).Select(_ => Given.First(Given.AStream(), new string('x', 3_000))).ToList();
        while (true)
        {
            var calls = appends.Select(ledger.AppendAsync).ToList();
            await ((Task)Task.WhenAll(calls)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            acknowledged.AddRange(appends.Where((_, n) => calls[n].IsCompletedSuccessfully));
            var refused = appends.Where((_, n) => calls[n].IsFaulted).ToList();
            if (refused.Count > 0)
            {
                calls.Where(c => c.IsFaulted).Should().AllSatisfy(c => c.Exception!.InnerException.Should().BeOfType<LedgerUnavailableException>().Which.Message.Should().Be(Sentence));
                return refused;
            }

            appends = [.. appends.Select(a => Given.Next(a, new string('x', 3_000)))];
        }
    }

    private async Task HoldsWhatWasAcknowledgedAsync(SqliteLedger ledger)
    {
        (await LedgerVerification.RunAsync(ledger)).Should().Be(new LedgerVerification(acknowledged.Count, 8, null));
        foreach (var append in acknowledged)
        {
            (await ledger.ReadAsync(append.Stream, append.ExpectedVersion, 1)).Should().ContainSingle(e => e.CommandId == append.CommandId);
        }
    }
}
