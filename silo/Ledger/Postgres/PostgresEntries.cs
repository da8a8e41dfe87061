using AreaSend.Grains.Ledger;
using Npgsql;
using NpgsqlTypes;

namespace AreaSend.Silo.Ledger.Postgres;

/// <summary>The accepted entries of a group commit, as one INSERT over arrays.</summary>
internal sealed class PostgresEntries
{
    private readonly List<string> streams = [];
    private readonly List<long> versions = [];
    private readonly List<long> positions = [];
    private readonly List<string> types = [];
    private readonly List<string> payloads = [];
    private readonly List<string> actors = [];
    private readonly List<Guid> commands = [];
    private readonly List<int> ordinals = [];
    private readonly List<DateTimeOffset> times = [];
    private readonly List<byte[]> hashes = [];

    public int Count => streams.Count;

    public NpgsqlBatchCommand Command()
    {
        var command = new NpgsqlBatchCommand(
            """
            INSERT INTO ledger (stream_id, version, position, type, payload, actor, command_id, ordinal, at, hash)
            SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """);
        command.Parameters.Add(PostgresArray.Of(streams, NpgsqlDbType.Text));
        command.Parameters.Add(PostgresArray.Of(versions, NpgsqlDbType.Bigint));
        command.Parameters.Add(PostgresArray.Of(positions, NpgsqlDbType.Bigint));
        command.Parameters.Add(PostgresArray.Of(types, NpgsqlDbType.Text));
        command.Parameters.Add(PostgresArray.Of(payloads, NpgsqlDbType.Text));
        command.Parameters.Add(PostgresArray.Of(actors, NpgsqlDbType.Text));
        command.Parameters.Add(PostgresArray.Of(commands, NpgsqlDbType.Uuid));
        command.Parameters.Add(PostgresArray.Of(ordinals, NpgsqlDbType.Integer));
        command.Parameters.Add(PostgresArray.Of(times, NpgsqlDbType.TimestampTz));
        command.Parameters.Add(PostgresArray.Of(hashes, NpgsqlDbType.Bytea));
        return command;
    }

    public void Clear()
    {
        streams.Clear();
        versions.Clear();
        positions.Clear();
        types.Clear();
        payloads.Clear();
        actors.Clear();
        commands.Clear();
        ordinals.Clear();
        times.Clear();
        hashes.Clear();
    }

    public void Add(Append append, AppendResult.Recorded recorded)
    {
        var count = append.Entries.Count;
        for (var i = 0; i < count; i++)
        {
            var entry = append.Entries[i];
            streams.Add(append.Stream);
            versions.Add(append.ExpectedVersion + i + 1);
            positions.Add(recorded.Position - count + i + 1);
            types.Add(entry.Type);
            payloads.Add(entry.Payload);
            actors.Add(append.Actor);
            commands.Add(append.CommandId);
            ordinals.Add(i);
            times.Add(append.At);
            hashes.Add(entry.Hash);
        }
    }
}
