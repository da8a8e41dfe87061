using System.Text.Json;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Postgres;
using AreaSend.Silo.Ledger.Sqlite;
using AreaSend.Testing.Stores;

namespace AreaSend.Bench.Ledger;

/// <summary>The verb <c>ledger</c>: appends a second on both stores, beside a bare loop of INSERT and COMMIT in the same run.</summary>
internal static class LedgerVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Measures and prints one JSON line a store.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (LedgerOptions.Read(args) is not { } options)
        {
            return Usage.Print();
        }

        Print(await SqliteAsync(options));
        Print(await PostgresAsync(options));
        return 0;
    }

    private static void Print(LedgerResult result) => Console.WriteLine(JsonSerializer.Serialize(result, Json));

    private static async Task<LedgerResult> SqliteAsync(LedgerOptions options)
    {
        using var folder = new TemporaryFolder();
        LedgerMigrator.MigrateSqlite(folder.Path);
        var floor = CommitFloor.Sqlite(folder.File("floor.db"), options.Seconds);
        using var ledger = new SqliteLedger(folder.File(LedgerMigrator.LedgerFile));
        return LedgerResult.Of("sqlite", options, await new LedgerRun(ledger, options).MeasureAsync(), floor);
    }

    private static async Task<LedgerResult> PostgresAsync(LedgerOptions options)
    {
        await using var server = await PostgresServer.StartAsync();
        var connections = new PostgresConnections(await server.CreateDatabaseAsync());
        await LedgerMigrator.MigratePostgresAsync(connections);
        var floor = CommitFloor.Postgres(await server.CreateDatabaseAsync(), options.Seconds);
        await using var ledger = new PostgresLedger(connections);
        return LedgerResult.Of("postgresql", options, await new LedgerRun(ledger, options).MeasureAsync(), floor);
    }
}
