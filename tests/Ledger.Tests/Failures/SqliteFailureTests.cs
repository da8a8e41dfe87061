using System.Diagnostics;
using AreaSend.Grains.Ledger;
using AreaSend.Ledger.Tests.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Sqlite;
using AreaSend.Silo.Tools;
using AreaSend.Testing.Stores;
using Microsoft.Data.Sqlite;

namespace AreaSend.Ledger.Tests.Failures;

/// <summary>A broken embedded store: a clear sentence, nothing half-written, and service again when it is mended.</summary>
public sealed class SqliteFailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string file;

    public SqliteFailureTests()
    {
        LedgerMigrator.MigrateSqlite(folder.Path);
        file = folder.File(LedgerMigrator.LedgerFile);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_held_by_another_program_fails_calls_soon_and_serves_again_when_let_go()
    {
        using var ledger = new SqliteLedger(file);
        var append = Given.First(Given.AStream(), "{}");
        await using (var other = new SqliteConnection($"Data Source={file};Pooling=false"))
        {
            await other.OpenAsync();
            await using var hold = new SqliteCommand("BEGIN IMMEDIATE", other);
            await hold.ExecuteNonQueryAsync();
            var waited = Stopwatch.StartNew();

            (await FluentActions.Awaiting(() => ledger.AppendAsync(append)).Should().ThrowAsync<LedgerUnavailableException>()).WithMessage("Another program holds 'ledger.db'*");

            waited.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(8), "two waits of the provider, on a machine that is busy");
        }

        (await ledger.AppendAsync(append)).Should().BeOfType<AppendResult.Recorded>();
    }

    [Fact]
    public async Task A_full_store_keeps_what_was_acknowledged_and_serves_again_when_there_is_room()
    {
        var acknowledged = 0L;
        var append = Given.First(Given.AStream(), new string('x', 3_000));
        using (var full = new SqliteLedger(file, "PRAGMA max_page_count=60"))
        {
            Exception? failure = null;
            while (failure is null)
            {
                try
                {
                    await full.AppendAsync(append);
                    acknowledged++;
                    append = Given.Next(append, new string('x', 3_000));
                }
                catch (LedgerUnavailableException e)
                {
                    failure = e;
                }
            }

            failure.Message.Should().StartWith("The disk that holds 'ledger.db' is full. Free some space");
            (await full.HeadAsync(append.Stream))!.Version.Should().Be(acknowledged);
        }

        using var roomy = new SqliteLedger(file);
        (await roomy.AppendAsync(append)).Should().BeOfType<AppendResult.Recorded>();
        (await LedgerVerification.RunAsync(roomy)).Should().Be(new LedgerVerification(acknowledged + 1, 1, null));
    }

    [Fact]
    public async Task A_damaged_file_is_said_in_words()
    {
        await File.WriteAllBytesAsync(file, [.. Enumerable.Repeat((byte)'x', 8192)]);
        using var ledger = new SqliteLedger(file);

        (await FluentActions.Awaiting(() => ledger.AppendAsync(Given.First("s", "{}"))).Should().ThrowAsync<LedgerUnavailableException>()).WithMessage("'ledger.db'*is damaged*");
        await FluentActions.Awaiting(() => ledger.HeadAsync("s")).Should().ThrowAsync<LedgerUnavailableException>();
    }

    [Fact]
    public async Task An_entry_cannot_be_rewritten_or_deleted()
    {
        using (var ledger = new SqliteLedger(file))
        {
            await ledger.AppendAsync(Given.First("s", "{}"));
        }

        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync();
        foreach (var text in new[] { "UPDATE ledger SET payload = '{\"x\":1}'", "DELETE FROM ledger" })
        {
            await using var command = new SqliteCommand(text, connection);
            (await FluentActions.Awaiting(() => command.ExecuteNonQueryAsync()).Should().ThrowAsync<SqliteException>()).WithMessage("*append-only*");
        }
    }

    [Theory]
    [InlineData("UPDATE ledger SET payload = '{\"n\":9}' WHERE position = 2", "*Position 2: version 2 of 's' was changed*")]
    [InlineData("UPDATE ledger SET actor = 'someone' WHERE position = 3", "*Position 3: version 3 of 's' was changed*")]
    [InlineData("DELETE FROM ledger WHERE position = 2", "*Position 2 is missing*")]
    public async Task The_verb_verify_names_the_first_entry_that_was_changed_from_outside(string tampering, string finding)
    {
        using (var ledger = new SqliteLedger(file))
        {
            await ledger.AppendAsync(Given.First("s", "{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}"));
        }

        await VerifyAsync(0, "4 entries of 1 streams*");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = new SqliteCommand($"DROP TRIGGER ledger_is_not_rewritten; DROP TRIGGER ledger_is_not_deleted; {tampering}", connection);
            await command.ExecuteNonQueryAsync();
        }

        await VerifyAsync(1, finding);
    }

    private async Task VerifyAsync(int code, string finding)
    {
        await using var output = new StringWriter();
        (await VerifyTool.RunAsync([$"--AreaSend:Data={folder.Path}"], output)).Should().Be(code);
        output.ToString().Should().Match(finding + "\n");
    }
}
