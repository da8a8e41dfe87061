using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Ledger.Sqlite;

/// <summary>The writer's statements, prepared once a connection.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    public SqliteStatement Begin { get; } = new(connection, "BEGIN IMMEDIATE");

    public SqliteStatement Commit { get; } = new(connection, "COMMIT");

    public SqliteStatement Position { get; } = new(connection, "SELECT coalesce(max(position), 0) FROM ledger");

    public SqliteStatement Head { get; } = new(
        connection, "SELECT version, hash FROM ledger WHERE stream_id = @stream ORDER BY version DESC LIMIT 1", "@stream");

    public SqliteStatement Known { get; } = new(
        connection, "SELECT version FROM ledger WHERE stream_id = @stream AND command_id = @command ORDER BY ordinal DESC LIMIT 1", "@stream", "@command");

    public SqliteStatement Insert { get; } = new(
        connection,
        "INSERT INTO ledger (position, stream_id, version, type, payload, actor, command_id, ordinal, at, hash) VALUES (@position, @stream, @version, @type, @payload, @actor, @command, @ordinal, @at, @hash)",
        "@position", "@stream", "@version", "@type", "@payload", "@actor", "@command", "@ordinal", "@at", "@hash");

    public SqliteStatement PutRow { get; } = new(
        connection,
        """
        INSERT INTO register_row (register, id, row_group, sort, search, body) VALUES (@register, @id, @group, @sort, @search, @body)
        ON CONFLICT (register, id) DO UPDATE SET row_group = excluded.row_group, sort = excluded.sort, search = excluded.search, body = excluded.body
        """,
        "@register", "@id", "@group", "@sort", "@search", "@body");

    public SqliteStatement RemoveRow { get; } = new(
        connection, "DELETE FROM register_row WHERE register = @register AND id = @id", "@register", "@id");

    public void Dispose()
    {
        foreach (var statement in new[] { Begin, Commit, Position, Head, Known, Insert, PutRow, RemoveRow })
        {
            statement.Dispose();
        }
    }
}
