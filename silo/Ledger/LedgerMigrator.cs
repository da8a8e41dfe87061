using DbUp;
using DbUp.Builder;
using DbUp.Engine.Output;
using AreaSend.Silo.Ledger.Postgres;
using AreaSend.Silo.Ledger.Sqlite;
using Npgsql;

namespace AreaSend.Silo.Ledger;

/// <summary>Brings a store's tables up to this version, once for each script. Safe when several silos start at the same moment.</summary>
public static class LedgerMigrator
{
    // any fixed number, other than the writer's
    private const long MigrationLock = 0x4172_6561_4d69_6772;

    /// <summary>Name of the ledger's file in the folder of an embedded store.</summary>
    public const string LedgerFile = "ledger.db";

    /// <summary>Name of the file of Orleans' own tables beside it.</summary>
    public const string OrleansFile = "orleans.db";

    /// <summary>Migrates both files of an embedded store, and makes them when they are not there.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    public static void MigrateSqlite(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (file, scripts) in new[] { (LedgerFile, "sqlite/ledger/"), (OrleansFile, "sqlite/orleans/") })
        {
            var path = Path.Combine(folder, file);
            SqliteFile.OpenWriter(path).Dispose();
            Perform(DeployChanges.To.SqliteDatabase(SqliteFile.ConnectionString(path)), scripts);
        }
    }

    /// <summary>Migrates a cluster's database, and lets the application's login take on its role.</summary>
    /// <param name="connections">How to reach it.</param>
    /// <param name="cancel">Stops waiting for another silo's migration.</param>
    /// <returns>When done.</returns>
    public static async Task MigratePostgresAsync(PostgresConnections connections, CancellationToken cancel = default)
    {
        await using var owner = new NpgsqlConnection(connections.Owner);
        await owner.OpenAsync(cancel);
        await using (var guard = new NpgsqlCommand("SELECT pg_advisory_lock($1)", owner) { CommandTimeout = 60 })
        {
            guard.Parameters.Add(new NpgsqlParameter<long> { TypedValue = MigrationLock });
            await guard.ExecuteNonQueryAsync(cancel);
        }

        Perform(DeployChanges.To.PostgresqlDatabase(connections.Owner), "postgres/");
        await using var member = new NpgsqlCommand("SELECT pg_has_role($1::name, $2::name, 'MEMBER')", owner);
        member.Parameters.Add(new NpgsqlParameter<string> { TypedValue = connections.Login });
        member.Parameters.Add(new NpgsqlParameter<string> { TypedValue = PostgresConnections.Role });
        if (await member.ExecuteScalarAsync(cancel) is false)
        {
            await using var grant = new NpgsqlCommand($"GRANT {PostgresConnections.Role} TO \"{connections.Login.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", owner);
            await grant.ExecuteNonQueryAsync(cancel);
        }
    }

    private static void Perform(UpgradeEngineBuilder database, string scripts)
    {
        var result = database
            .WithScriptsEmbeddedInAssembly(typeof(LedgerMigrator).Assembly, name => name.StartsWith(scripts, StringComparison.Ordinal))
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw new InvalidOperationException($"The script '{result.ErrorScript?.Name}' failed: {result.Error.Message}", result.Error);
        }
    }
}
