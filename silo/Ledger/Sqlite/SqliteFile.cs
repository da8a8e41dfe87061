using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Ledger.Sqlite;

/// <summary>How every connection to an embedded store is opened: write-ahead log, and an fsync before COMMIT returns.</summary>
internal static class SqliteFile
{
    // the native wait comes first, then the provider's own: together below three seconds
    private const string Waits = "PRAGMA busy_timeout=1500;";

    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Cache = SqliteCacheMode.Private,
        Pooling = false,
        DefaultTimeout = 1,
    }.ToString();

    public static SqliteConnection OpenWriter(string file, string? more = null) =>
        Open(file, $"{Waits} PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=1; PRAGMA checkpoint_fullfsync=1; PRAGMA cache_size=-16384; {more}");

    /// <summary>For what can be made again from the ledger: commits wait for no fsync.</summary>
    public static SqliteConnection OpenDerived(string file) =>
        Open(file, $"{Waits} PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA checkpoint_fullfsync=1;");

    public static SqliteConnection OpenReader(string file) => Open(file, $"{Waits} PRAGMA query_only=1;");

    public static string Pragma(SqliteConnection connection, string name)
    {
        using var command = new SqliteCommand($"PRAGMA {name}", connection);
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
    }

    private static SqliteConnection Open(string file, string pragmas)
    {
        var connection = new SqliteConnection(ConnectionString(file));
        try
        {
            connection.Open();
            using var command = new SqliteCommand(pragmas, connection);
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
