using AreaSend.Grains.Ledger.Rules;
using Npgsql;
using NpgsqlTypes;

namespace AreaSend.Silo.Ledger.Postgres;

/// <summary>
/// First round trip of a group commit: begin, take the one writer's lock, and read how the batch's streams stand.
/// Under READ COMMITTED the reads after the lock see everything committed before it was got.
/// </summary>
internal sealed class PostgresQuestion : IDisposable
{
    // any fixed number will do; it is shared by all silos of a database
    private const long LedgerLock = 0x4172_6561_5365_6e64;

    private readonly List<string> streams = [];
    private readonly List<string> commandStreams = [];
    private readonly List<Guid> commands = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly NpgsqlBatch batch;

    public PostgresQuestion(NpgsqlConnection connection)
    {
        batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN ISOLATION LEVEL READ COMMITTED"));
        batch.BatchCommands.Add(Command("SELECT pg_advisory_xact_lock($1)", new NpgsqlParameter<long> { TypedValue = LedgerLock }));
        batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT coalesce(max(position), 0) FROM ledger"));
        batch.BatchCommands.Add(Command(
            """
            SELECT asked.name, head.version, head.hash FROM unnest($1) AS asked (name)
            CROSS JOIN LATERAL (SELECT version, hash FROM ledger WHERE stream_id = asked.name ORDER BY version DESC LIMIT 1) AS head
            """,
            new NpgsqlParameter<List<string>> { TypedValue = streams, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text }));
        batch.BatchCommands.Add(Command(
            """
            SELECT asked.name, asked.command, done.version FROM unnest($1, $2) AS asked (name, command)
            CROSS JOIN LATERAL (SELECT version FROM ledger WHERE stream_id = asked.name AND command_id = asked.command ORDER BY ordinal DESC LIMIT 1) AS done
            """,
            new NpgsqlParameter<List<string>> { TypedValue = commandStreams, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            new NpgsqlParameter<List<Guid>> { TypedValue = commands, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid }));
        batch.Prepare();
    }

    public void Ask(IReadOnlyList<PendingAppend> appends, AppendDecider decider)
    {
        Fill(appends);
        using var answer = batch.ExecuteReader();
        answer.NextResult();
        answer.Read();
        decider.Reset(answer.GetInt64(0));
        answer.NextResult();
        while (answer.Read())
        {
            decider.Stands(answer.GetString(0), new StreamHead(answer.GetInt64(1), answer.GetFieldValue<byte[]>(2)));
        }

        answer.NextResult();
        while (answer.Read())
        {
            decider.Recorded(answer.GetString(0), answer.GetGuid(1), answer.GetInt64(2));
        }
    }

    public void Dispose() => batch.Dispose();

    private static NpgsqlBatchCommand Command(string text, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private void Fill(IReadOnlyList<PendingAppend> appends)
    {
        streams.Clear();
        commandStreams.Clear();
        commands.Clear();
        seen.Clear();
        for (var i = 0; i < appends.Count; i++)
        {
            var append = appends[i].Append;
            commandStreams.Add(append.Stream);
            commands.Add(append.CommandId);
            if (seen.Add(append.Stream))
            {
                streams.Add(append.Stream);
            }
        }
    }
}
