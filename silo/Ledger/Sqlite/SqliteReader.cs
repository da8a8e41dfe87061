using AreaSend.Grains.Ledger;
using AreaSend.Ledger;
using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Ledger.Sqlite;

/// <summary>One reading connection with its statements. The write-ahead log lets it read while the writer commits.</summary>
internal sealed class SqliteReader : IDisposable
{
    private const string Columns = "stream_id, version, position, type, payload, actor, command_id, ordinal, at, hash";
    private const string Chosen = "FROM register_row WHERE register = @register AND (@group IS NULL OR row_group = @group) AND (@words = '' OR instr(search, @words) > 0)";
    private readonly SqliteConnection connection;
    private readonly SqliteStatement stream;
    private readonly SqliteStatement head;
    private readonly SqliteStatement recorded;
    private readonly SqliteStatement all;

    public SqliteReader(string file)
    {
        connection = SqliteFile.OpenReader(file);
        stream = new(connection, $"SELECT {Columns} FROM ledger WHERE stream_id = @stream AND version > @after ORDER BY version LIMIT @most", "@stream", "@after", "@most");
        head = new(connection, $"SELECT {Columns} FROM ledger WHERE stream_id = @stream ORDER BY version DESC LIMIT 1", "@stream");
        recorded = new(connection, "SELECT version FROM ledger WHERE stream_id = @stream AND command_id = @command ORDER BY ordinal DESC LIMIT 1", "@stream", "@command");
        all = new(connection, $"SELECT {Columns} FROM ledger WHERE position > @after ORDER BY position LIMIT @most", "@after", "@most");
    }

    public IReadOnlyList<LedgerEntry> Read(string name, long after, int most) => Entries(stream.With(0, name).With(1, after).With(2, most));

    public LedgerEntry? Head(string name) => Entries(head.With(0, name)).FirstOrDefault();

    public long? VersionOf(string name, Guid id) => recorded.With(0, name).With(1, id.ToByteArray(bigEndian: true)).Scalar() as long?;

    public IReadOnlyList<LedgerEntry> ReadAll(long after, int most) => Entries(all.With(0, after).With(1, most));

    public RegisterPage Find(RegisterQuery query)
    {
        using var snapshot = connection.BeginTransaction(deferred: true);
        var direction = query.Descending ? "DESC" : "ASC";
        var bodies = Texts(snapshot, query, $"SELECT body {Chosen} ORDER BY sort {direction}, id {direction} LIMIT @take OFFSET @skip");
        var groups = Texts(snapshot, query, $"SELECT DISTINCT row_group {Chosen} ORDER BY row_group");
        using var count = Command(snapshot, query, $"SELECT count(*) {Chosen}");
        return new RegisterPage(bodies, checked((int)(long)count.ExecuteScalar()!), groups);
    }

    public void Dispose()
    {
        stream.Dispose();
        head.Dispose();
        recorded.Dispose();
        all.Dispose();
        connection.Dispose();
    }

    private static List<LedgerEntry> Entries(SqliteStatement statement)
    {
        using var row = statement.Read();
        var entries = new List<LedgerEntry>();
        while (row.Read())
        {
            entries.Add(new LedgerEntry(
                row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3), row.GetString(4), row.GetString(5),
                new Guid(row.GetFieldValue<byte[]>(6), bigEndian: true), row.GetInt32(7), SqliteTime.To(row.GetInt64(8)), row.GetFieldValue<byte[]>(9)));
        }

        return entries;
    }

    private List<string> Texts(SqliteTransaction snapshot, RegisterQuery query, string text)
    {
        using var command = Command(snapshot, query, text);
        using var row = command.ExecuteReader();
        var texts = new List<string>();
        while (row.Read())
        {
            texts.Add(row.GetString(0));
        }

        return texts;
    }

    private SqliteCommand Command(SqliteTransaction snapshot, RegisterQuery query, string text)
    {
        var command = new SqliteCommand(text, connection, snapshot);
        command.Parameters.AddWithValue("@register", query.Register);
        command.Parameters.AddWithValue("@group", (object?)query.Group ?? DBNull.Value);
        command.Parameters.AddWithValue("@words", query.Words?.ToLowerInvariant() ?? string.Empty);
        command.Parameters.AddWithValue("@skip", query.Skip);
        command.Parameters.AddWithValue("@take", query.Take);
        return command;
    }
}
