using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Postgres;
using Npgsql;

namespace AreaSend.Silo.Hosting;

/// <summary>Prepares PostgreSQL before the silo starts: waits for it a while, brings tables up to date, and refuses a server whose commits would not last.</summary>
internal sealed class ClusterStore(PostgresConnections connections, TimeProvider time, ILogger<ClusterStore> log) : IHostedService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                await LedgerMigrator.MigratePostgresAsync(connections, cancellationToken);
                await CheckAsync(cancellationToken);
                return;
            }
            catch (NpgsqlException cause) when (IsAway(cause) && time.GetElapsedTime(started) < Patience)
            {
                log.LogWarning("PostgreSQL does not answer yet at {Server}; trying again.", connections.Server);
                await Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken);
            }
            catch (NpgsqlException cause)
            {
                throw new StartRefusedException(PostgresFaults.Sentence(connections.Server, cause), cause);
            }
            catch (InvalidOperationException cause) when (cause.InnerException is NpgsqlException inner)
            {
                throw new StartRefusedException(PostgresFaults.Sentence(connections.Server, inner), cause);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsAway(NpgsqlException cause) => cause is not PostgresException { SqlState: not ("57P01" or "57P02" or "57P03" or "53300") };

    private async Task CheckAsync(CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(connections.Writer);
        await connection.OpenAsync(cancel);
        foreach (var setting in new[] { "fsync", "synchronous_commit", "full_page_writes" })
        {
            await using var show = new NpgsqlCommand($"SHOW {setting}", connection);
            if (await show.ExecuteScalarAsync(cancel) is not "on")
            {
                throw new StartRefusedException($"PostgreSQL at {connections.Server} runs with {setting} off: what is saved would not survive a power cut. Turn it on.");
            }
        }
    }
}
