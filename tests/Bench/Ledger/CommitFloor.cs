using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AreaSend.Bench.Ledger;

/// <summary>What the disk and the store allow to one connection: INSERT and COMMIT, one row at a time, with the same durability as the ledger.</summary>
internal static class CommitFloor
{
    /// <summary>On SQLite.</summary>
    /// <returns>Commits a second.</returns>
    public static double Sqlite(string file, int seconds)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=WAL");
        Run(connection, "PRAGMA synchronous=FULL");
        return Measure(connection, seconds);
    }

    /// <summary>On PostgreSQL.</summary>
    /// <returns>Commits a second.</returns>
    public static double Postgres(string database, int seconds)
    {
        using var connection = new NpgsqlConnection(database + ";Pooling=false");
        connection.Open();
        return Measure(connection, seconds);
    }

    private static double Measure(DbConnection connection, int seconds)
    {
        Run(connection, "CREATE TABLE floor (n bigint PRIMARY KEY, payload text NOT NULL)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO floor (n, payload) VALUES (@n, @payload)";
        var number = insert.CreateParameter();
        (number.ParameterName, number.Value) = ("@n", 0L);
        var payload = insert.CreateParameter();
        (payload.ParameterName, payload.Value) = ("@payload", new string('x', 80));
        insert.Parameters.AddRange(new[] { number, payload });
        insert.Prepare();
        var started = Stopwatch.GetTimestamp();
        long count = 0;
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
        {
            number.Value = ++count;
            insert.ExecuteNonQuery();
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Run(DbConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
