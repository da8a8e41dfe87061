using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using Npgsql;

namespace AreaSend.Silo.Ledger.Postgres;

/// <summary>The writing side of a PostgreSQL ledger: two round trips a transaction, whatever its size, over one connection with prepared statements.</summary>
internal sealed class PostgresStore(PostgresConnections connections) : ILedgerStore
{
    private readonly AppendDecider decider = new();
    private readonly PostgresEntries entries = new();
    private readonly PostgresRows rows = new();
    private NpgsqlConnection? connection;
    private PostgresQuestion? question;
    private NpgsqlBatch? entriesOnly;
    private NpgsqlBatch? entriesAndRows;
    private NpgsqlCommand? nothing;

    public void Open()
    {
        if (connection is not null)
        {
            return;
        }

        var opening = new NpgsqlConnection(connections.Writer);
        try
        {
            opening.Open();
            question = new PostgresQuestion(opening);
            entriesOnly = Prepared(opening, entries.Command(), new NpgsqlBatchCommand("COMMIT"));
            entriesAndRows = Prepared(opening, entries.Command(), rows.Removal(), rows.Put(), new NpgsqlBatchCommand("COMMIT"));
            nothing = new NpgsqlCommand("COMMIT", opening);
            connection = opening;
        }
        catch
        {
            opening.Dispose();
            throw;
        }
    }

    public void Commit(IReadOnlyList<PendingAppend> batch)
    {
        entries.Clear();
        rows.Clear();
        question!.Ask(batch, decider);
        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].Result = decider.Decide(batch[i].Append);
            if (batch[i].Result is AppendResult.Recorded recorded)
            {
                entries.Add(batch[i].Append, recorded);
                rows.Add(batch[i].Append.Rows);
            }
        }

        Write();
    }

    public void Close()
    {
        var closing = connection;
        connection = null;
        closing?.Dispose();
    }

    public bool BlamesOneAppend(Exception failure) => PostgresFaults.BlamesOneAppend(failure);

    public LedgerUnavailableException Explain(Exception failure) => PostgresFaults.Explain(connections.Server, failure);

    public void Dispose() => Close();

    private static NpgsqlBatch Prepared(NpgsqlConnection connection, params ReadOnlySpan<NpgsqlBatchCommand> commands)
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        batch.Prepare();
        return batch;
    }

    private void Write()
    {
        if (entries.Count == 0)
        {
            nothing!.ExecuteNonQuery();
        }
        else if (rows.Any)
        {
            rows.Settle();
            entriesAndRows!.ExecuteNonQuery();
        }
        else
        {
            entriesOnly!.ExecuteNonQuery();
        }
    }
}
