using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Ledger.Sqlite;

/// <summary>A prepared statement with its parameters, used again and again by one thread at a time.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteCommand command;

    public SqliteStatement(SqliteConnection connection, string text, params ReadOnlySpan<string> parameters)
    {
        command = new SqliteCommand(text, connection);
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        command.Prepare();
    }

    public SqliteStatement With(int parameter, object value)
    {
        command.Parameters[parameter].Value = value;
        return this;
    }

    public void Run() => command.ExecuteNonQuery();

    public object? Scalar() => command.ExecuteScalar();

    public SqliteDataReader Read() => command.ExecuteReader();

    public void Dispose() => command.Dispose();
}
