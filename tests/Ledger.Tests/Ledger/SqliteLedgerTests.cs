using AreaSend.Grains.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Sqlite;
using AreaSend.Testing.Stores;

namespace AreaSend.Ledger.Tests.Ledger;

public sealed class SqliteLedgerTests : LedgerCompliance
{
    private readonly TemporaryFolder folder = new();
    private readonly List<SqliteLedger> ledgers = [];

    protected override IReadOnlyList<ILedger> Writers => ledgers;

    public override Task DisposeAsync()
    {
        ledgers.ForEach(l => l.Dispose());
        folder.Dispose();
        return Task.CompletedTask;
    }

    protected override Task<ILedger> OpenAsync()
    {
        LedgerMigrator.MigrateSqlite(folder.Path);
        ledgers.Add(new SqliteLedger(folder.File(LedgerMigrator.LedgerFile)));
        return Task.FromResult<ILedger>(ledgers[0]);
    }
}
