using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Ledger.Sqlite;

/// <summary>The writing side of a SQLite ledger: prepared single-row inserts in a loop (many rows in one statement bind by name and are many times slower).</summary>
internal sealed class SqliteStore(string file, string? pragmas) : ILedgerStore
{
    private readonly AppendDecider decider = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private SqliteConnection? connection;
    private SqliteStatements? statements;

    public void Open()
    {
        if (connection is not null)
        {
            return;
        }

        connection = SqliteFile.OpenWriter(file, pragmas);
        statements = new SqliteStatements(connection);
    }

    public void Commit(IReadOnlyList<PendingAppend> batch)
    {
        var ask = statements!;
        ask.Begin.Run();
        decider.Reset((long)ask.Position.Scalar()!);
        known.Clear();
        for (var i = 0; i < batch.Count; i++)
        {
            var append = batch[i].Append;
            Learn(ask, append);
            batch[i].Result = decider.Decide(append);
            if (batch[i].Result is AppendResult.Recorded recorded)
            {
                Write(ask, append, recorded.Position - append.Entries.Count);
            }
        }

        ask.Commit.Run();
    }

    public void Close()
    {
        statements?.Dispose();
        connection?.Dispose();
        (statements, connection) = (null, null);
    }

    public bool BlamesOneAppend(Exception failure) => SqliteFaults.BlamesOneAppend(failure);

    public LedgerUnavailableException Explain(Exception failure) => SqliteFaults.Explain(file, failure);

    public void Dispose() => Close();

    private static void Write(SqliteStatements ask, Append append, long position)
    {
        var version = append.ExpectedVersion;
        var insert = ask.Insert.With(1, append.Stream).With(5, append.Actor).With(6, append.CommandId.ToByteArray(bigEndian: true))
            .With(8, SqliteTime.From(append.At));
        for (var i = 0; i < append.Entries.Count; i++)
        {
            var entry = append.Entries[i];
            insert.With(0, ++position).With(2, ++version).With(3, entry.Type).With(4, entry.Payload).With(7, i).With(9, entry.Hash).Run();
        }

        foreach (var change in append.Rows)
        {
            Write(ask, change);
        }
    }

    private static void Write(SqliteStatements ask, RegisterChange change)
    {
        if (change.Row is not { } row)
        {
            ask.RemoveRow.With(0, change.Register).With(1, change.Id).Run();
            return;
        }

        ask.PutRow.With(0, change.Register).With(1, change.Id).With(2, row.Group).With(3, row.Sort)
            .With(4, row.Search.ToLowerInvariant()).With(5, row.Body).Run();
    }

    private void Learn(SqliteStatements ask, Append append)
    {
        if (known.Add(append.Stream))
        {
            using var head = ask.Head.With(0, append.Stream).Read();
            if (head.Read())
            {
                decider.Stands(append.Stream, new StreamHead(head.GetInt64(0), head.GetFieldValue<byte[]>(1)));
            }
        }

        if (ask.Known.With(0, append.Stream).With(1, append.CommandId.ToByteArray(bigEndian: true)).Scalar() is long version)
        {
            decider.Recorded(append.Stream, append.CommandId, version);
        }
    }
}
