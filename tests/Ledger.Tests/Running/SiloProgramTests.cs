using AreaSend.Grains.Ledger;
using AreaSend.Ledger.Tests.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Sqlite;
using AreaSend.Testing.Processes;
using AreaSend.Testing.Stores;
using Microsoft.Data.Sqlite;

namespace AreaSend.Ledger.Tests.Running;

/// <summary>The silo program as a process: what it prints and the code it ends with.</summary>
public sealed class SiloProgramTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Verify_ends_with_0_on_a_sound_ledger_and_names_the_entry_that_was_changed()
    {
        await FillAsync();
        await using (var sound = SiloProgram.Start(Embedded, "verify"))
        {
            (await sound.ExitAsync()).Should().Be(0);
            sound.Output.Should().Be("3 entries of 1 streams: every one follows from the one before it.");
        }

        await TamperAsync("UPDATE ledger SET payload = '{\"n\":9}' WHERE position = 2");

        await using var changed = SiloProgram.Start(Embedded, "verify");
        (await changed.ExitAsync()).Should().Be(1);
        changed.Output.Should().Be("Position 2: version 2 of 'test/1' was changed after it was recorded.");
    }

    [Fact]
    public async Task Verify_of_a_folder_without_a_ledger_says_so()
    {
        await using var program = SiloProgram.Start(Embedded, "verify");

        await EndsWithAsync(program, $"There is no 'ledger.db' in '{folder.Path}'. Set AreaSend:Data to the folder of the store.");
    }

    [Fact]
    public async Task Bank_holidays_are_imported_once_and_a_file_that_is_older_or_missing_is_refused_in_a_sentence()
    {
        LedgerMigrator.MigrateSqlite(folder.Path);
        var file = folder.File("bank-holidays.json");
        await File.WriteAllTextAsync(file, """{"england-and-wales":{"events":[{"title":"Christmas Day","date":"2028-12-25"},{"title":"Christmas Day","date":"2029-12-25"}]}}""");
        await using (var first = SiloProgram.Start(Embedded, "import-bank-holidays", file))
        {
            (await first.ExitAsync()).Should().Be(0, first.Errors);
            first.Output.Should().Be("Imported 53 bank holidays, 2022 to 2029. Running nodes use them within a minute.");
        }

        await using (var second = SiloProgram.Start(Embedded, "import-bank-holidays", file))
        {
            await EndsWithAsync(second, "This is the list in use already, so nothing was changed.");
        }

        await using var missing = SiloProgram.Start(Embedded, "import-bank-holidays", folder.File("nothing.json"));
        await EndsWithAsync(missing, $"There is no file '{folder.File("nothing.json")}'. Name the bank-holidays.json of GOV.UK after the verb.");
    }

    [Theory]
    [InlineData("AreaSend:Mode", "Both", "AreaSend:Mode is 'Both'. It must be Embedded or Cluster.")]
    [InlineData("AreaSend:Mode", "Embedded", "AreaSend:Mode must be Cluster for the silo program. For one process that does everything run the web program.")]
    [InlineData("AreaSend:SiloPort", "high", "AreaSend:SiloPort is 'high'. It must be a port number from 0 to 65535.")]
    [InlineData("ConnectionStrings:Ledger", "", "ConnectionStrings:Ledger is not set. When AreaSend:Mode is Cluster it names the PostgreSQL database.")]
    public async Task A_wrong_setting_ends_the_program_with_one_sentence_and_code_1(string setting, string value, string sentence)
    {
        await using var program = SiloProgram.Start(new(SiloProgram.Cluster("Host=127.0.0.1;Port=1;Username=x;Database=x")) { [setting] = value });

        await EndsWithAsync(program, sentence);
    }

    private Dictionary<string, string> Embedded => new() { ["AreaSend:Data"] = folder.Path };

    private static async Task EndsWithAsync(HostProcess program, string sentence)
    {
        (await program.ExitAsync()).Should().Be(1, program.Output);
        program.Errors.Should().Be(sentence);
        program.Output.Should().Be(sentence, "nothing else is to be read");
    }

    private async Task FillAsync()
    {
        LedgerMigrator.MigrateSqlite(folder.Path);
        using var ledger = new SqliteLedger(folder.File(LedgerMigrator.LedgerFile));
        (await ledger.AppendAsync(Given.First("test/1", "{\"n\":1}", "{\"n\":2}", "{\"n\":3}"))).Should().BeOfType<AppendResult.Recorded>();
    }

    private async Task TamperAsync(string text)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File(LedgerMigrator.LedgerFile)};Pooling=false");
        await connection.OpenAsync();
        await using var command = new SqliteCommand($"DROP TRIGGER ledger_is_not_rewritten; {text}", connection);
        await command.ExecuteNonQueryAsync();
    }
}
