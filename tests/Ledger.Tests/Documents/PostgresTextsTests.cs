using AreaSend.Grains.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Silo.Documents;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Postgres;
using AreaSend.Testing.Stores;

namespace AreaSend.Ledger.Tests.Documents;

public sealed class PostgresTextsTests : TextsCompliance
{
    private PostgresLedger? ledger;
    private PostgresDocumentTexts? texts;

    public override async Task DisposeAsync()
    {
        await texts!.DisposeAsync();
        await ledger!.DisposeAsync();
    }

    protected override async Task<(ILedger Ledger, IDocumentTexts Texts)> OpenAsync()
    {
        var connections = new PostgresConnections(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync());
        await LedgerMigrator.MigratePostgresAsync(connections);
        (ledger, texts) = (new PostgresLedger(connections), new PostgresDocumentTexts(connections));
        return (ledger, texts);
    }
}
