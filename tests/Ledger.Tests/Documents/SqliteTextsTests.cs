using AreaSend.Grains.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Silo.Documents;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Sqlite;
using AreaSend.Testing.Stores;

namespace AreaSend.Ledger.Tests.Documents;

public sealed class SqliteTextsTests : TextsCompliance
{
    private readonly TemporaryFolder folder = new();
    private SqliteLedger? ledger;
    private SqliteDocumentTexts? texts;

    public override Task DisposeAsync()
    {
        texts?.Dispose();
        ledger?.Dispose();
        folder.Dispose();
        return Task.CompletedTask;
    }

    protected override Task<(ILedger Ledger, IDocumentTexts Texts)> OpenAsync()
    {
        LedgerMigrator.MigrateSqlite(folder.Path);
        ledger = new SqliteLedger(folder.File(LedgerMigrator.LedgerFile));
        texts = new SqliteDocumentTexts(folder.File(LedgerMigrator.LedgerFile));
        return Task.FromResult<(ILedger, IDocumentTexts)>((ledger, texts));
    }
}
