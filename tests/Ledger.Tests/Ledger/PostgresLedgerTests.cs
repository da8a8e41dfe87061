using AreaSend.Grains.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Postgres;
using AreaSend.Testing.Stores;

namespace AreaSend.Ledger.Tests.Ledger;

public sealed class PostgresLedgerTests : LedgerCompliance
{
    private readonly List<PostgresLedger> ledgers = [];

    // as if there were three silos
    protected override IReadOnlyList<ILedger> Writers => ledgers;

    public override async Task DisposeAsync()
    {
        foreach (var ledger in ledgers)
        {
            await ledger.DisposeAsync();
        }
    }

    protected override async Task<ILedger> OpenAsync()
    {
        var connections = new PostgresConnections(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync());
        await LedgerMigrator.MigratePostgresAsync(connections);
        ledgers.AddRange([new(connections), new(connections), new(connections)]);
        return ledgers[0];
    }
}
