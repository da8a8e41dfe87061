using AreaSend.Grains.Ledger;
using AreaSend.Ledger;
using Npgsql;

namespace AreaSend.Silo.Ledger.Postgres;

/// <summary>The ledger of a cluster, in PostgreSQL: one writing thread a silo, a pool of connections to read.</summary>
public sealed class PostgresLedger : ILedger, IAsyncDisposable
{
    private const string Columns = "stream_id, version, position, type, payload, actor, command_id, ordinal, at, hash";

    // one statement is one snapshot: page, total and groups agree
    private const string Chosen =
        """
        WITH found AS MATERIALIZED (
            SELECT id, row_group, sort, body FROM register_row
            WHERE register = $1 AND ($2 IS NULL OR row_group = $2) AND ($3 = '' OR strpos(search, $3) > 0))
        SELECT (SELECT count(*) FROM found)::int, ARRAY(SELECT DISTINCT row_group FROM found ORDER BY 1),
        """;

    private const string Ascending = Chosen + " ARRAY(SELECT body FROM found ORDER BY sort, id OFFSET $4 LIMIT $5)";
    private const string Descending = Chosen + " ARRAY(SELECT body FROM found ORDER BY sort DESC, id DESC OFFSET $4 LIMIT $5)";
    private readonly PostgresConnections connections;
    private readonly NpgsqlDataSource source;
    private readonly GroupCommitWriter writer;

    /// <summary>Opens a ledger that <see cref="LedgerMigrator"/> has prepared.</summary>
    /// <param name="connections">How to reach it.</param>
    public PostgresLedger(PostgresConnections connections)
    {
        this.connections = connections;
        source = NpgsqlDataSource.Create(connections.Application);
        writer = new GroupCommitWriter(new PostgresStore(connections));
    }

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(Append append) => writer.AppendAsync(append);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string stream, long after, int most) =>
        QueryAsync($"SELECT {Columns} FROM ledger WHERE stream_id = $1 AND version > $2 ORDER BY version LIMIT $3", stream, after, most);

    /// <inheritdoc/>
    public async Task<LedgerEntry?> HeadAsync(string stream)
    {
        var entries = await QueryAsync($"SELECT {Columns} FROM ledger WHERE stream_id = $1 ORDER BY version DESC LIMIT 1", stream);
        return entries.Count == 0 ? null : entries[0];
    }

    /// <inheritdoc/>
    public async Task<long?> VersionOfAsync(string stream, Guid commandId)
    {
        var entries = await QueryAsync($"SELECT {Columns} FROM ledger WHERE stream_id = $1 AND command_id = $2 ORDER BY ordinal DESC LIMIT 1", stream, commandId);
        return entries.Count == 0 ? null : entries[0].Version;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<LedgerEntry>> ReadAllAsync(long after, int most) =>
        QueryAsync($"SELECT {Columns} FROM ledger WHERE position > $1 ORDER BY position LIMIT $2", after, most);

    /// <inheritdoc/>
    public async Task<RegisterPage> FindAsync(RegisterQuery query)
    {
        try
        {
            await using var command = source.CreateCommand(query.Descending ? Descending : Ascending);
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = query.Register });
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text, Value = (object?)query.Group ?? DBNull.Value });
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = query.Words?.ToLowerInvariant() ?? string.Empty });
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = query.Skip });
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = query.Take });
            await using var row = await command.ExecuteReaderAsync();
            await row.ReadAsync();
            return new RegisterPage(row.GetFieldValue<string[]>(2), row.GetInt32(0), row.GetFieldValue<string[]>(1));
        }
        catch (NpgsqlException failure)
        {
            throw PostgresFaults.Explain(connections.Server, failure);
        }
    }

    /// <summary>Commits what waits and closes the connections.</summary>
    /// <returns>When done.</returns>
    public async ValueTask DisposeAsync()
    {
        await Task.Run(writer.Dispose);
        await source.DisposeAsync();
    }

    private async Task<IReadOnlyList<LedgerEntry>> QueryAsync(string text, params object[] values)
    {
        try
        {
            await using var command = source.CreateCommand(text);
            foreach (var value in values)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            }

            await using var row = await command.ExecuteReaderAsync();
            var entries = new List<LedgerEntry>();
            while (await row.ReadAsync())
            {
                entries.Add(new LedgerEntry(
                    row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3), row.GetString(4), row.GetString(5),
                    row.GetGuid(6), row.GetInt32(7), row.GetFieldValue<DateTimeOffset>(8), row.GetFieldValue<byte[]>(9)));
            }

            return entries;
        }
        catch (NpgsqlException failure)
        {
            throw PostgresFaults.Explain(connections.Server, failure);
        }
    }
}
