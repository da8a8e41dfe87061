using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Sqlite;
using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Hosting;

/// <summary>Prepares the embedded store before the silo starts: one process a folder, tables up to date, commits that survive a power cut.</summary>
internal sealed class EmbeddedStore(SiloOptions options) : IHostedService, IDisposable
{
    private const long LargestQuickCheck = 128 * 1024 * 1024;
    private FileStream? claim;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Prepare();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // after the ledger, which was made later
    public void Dispose() => claim?.Dispose();

    private void Prepare()
    {
        Claim();
        var file = Path.Combine(options.Data, LedgerMigrator.LedgerFile);
        try
        {
            LedgerMigrator.MigrateSqlite(options.Data);
            using var connection = SqliteFile.OpenWriter(file);
            Require(connection, "journal_mode", "wal");
            Require(connection, "synchronous", "2");
            if (new FileInfo(file).Length <= LargestQuickCheck && SqliteFile.Pragma(connection, "quick_check(1)") is var found and not "ok")
            {
                throw new StartRefusedException($"'{LedgerMigrator.LedgerFile}' in the folder of AreaSend:Data is damaged ({found}). Stop, keep a copy of the folder, and restore it from a backup.");
            }
        }
        catch (SqliteException cause)
        {
            throw new StartRefusedException(SqliteFaults.Sentence(file, cause), cause);
        }
        catch (InvalidOperationException cause) when (cause.InnerException is SqliteException inner)
        {
            throw new StartRefusedException(SqliteFaults.Sentence(file, inner), cause);
        }
    }

    private void Claim()
    {
        try
        {
            Directory.CreateDirectory(options.Data);
            claim = new FileStream(Path.Combine(options.Data, "in-use.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new StartRefusedException($"AreaSend:Data is '{options.Data}', where this program's account may not write.", cause);
        }
        catch (IOException cause)
        {
            throw new StartRefusedException($"AreaSend:Data is '{options.Data}', which another AreaSend uses or which cannot be made. Stop the other one or choose another folder.", cause);
        }
    }

    private static void Require(SqliteConnection connection, string pragma, string value)
    {
        var found = SqliteFile.Pragma(connection, pragma);
        if (!string.Equals(found, value, StringComparison.OrdinalIgnoreCase))
        {
            throw new StartRefusedException($"SQLite runs with {pragma}={found} and not {value}: what is saved would not survive a power cut. Put the folder of AreaSend:Data on a local disk.");
        }
    }
}
