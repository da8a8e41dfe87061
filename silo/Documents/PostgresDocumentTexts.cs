using AreaSend.Documents;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Inspections;
using AreaSend.Silo.Ledger.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace AreaSend.Silo.Documents;

/// <summary>The words of documents in PostgreSQL: a <c>tsvector</c> with a GIN index. One round trip a text, which waits for no disk: after a power cut the list of unsearchable documents has it again.</summary>
public sealed class PostgresDocumentTexts : IDocumentTexts, IAsyncDisposable
{
    private const string Keep =
        """
        INSERT INTO document_text (document, inspection, sequence, beginning, words) VALUES ($1, $2, $3, $4, $5::tsvector)
        ON CONFLICT (document) DO UPDATE SET sequence = excluded.sequence, beginning = excluded.beginning, words = excluded.words
        WHERE document_text.sequence <= excluded.sequence
        """;

    // last, so that the ledger's writer never waits for the index
    private const string TakeOff =
        """
        DELETE FROM register_row WHERE register = $1 AND id = $2
        AND sort <= (SELECT lpad(sequence::text, 19, '0') FROM document_text WHERE document = $2)
        """;

    private const string Find =
        """
        SELECT document, sequence, beginning FROM document_text
        WHERE inspection = $1 AND words @@ $2::tsquery AND ($3 IS NULL OR document = ANY ($3))
        ORDER BY ts_rank(words, $2::tsquery) DESC, document LIMIT $4
        """;

    private readonly PostgresConnections connections;
    private readonly NpgsqlDataSource source;

    /// <summary>Opens what <see cref="Ledger.LedgerMigrator"/> has prepared.</summary>
    /// <param name="connections">How to reach it.</param>
    public PostgresDocumentTexts(PostgresConnections connections)
    {
        this.connections = connections;
        source = NpgsqlDataSource.Create(connections.Derived);
    }

    /// <inheritdoc/>
    public async Task KeepAsync(DocumentId document, long sequence, string text)
    {
        var kept = SearchableText.Of(text);
        try
        {
            // the commands of a batch are one transaction
            await using var batch = source.CreateBatch();
            batch.BatchCommands.Add(Command(Keep, document.ToString(), document.Inspection.ToString(), sequence, kept.Beginning, PostgresWords.Vector(kept)));
            batch.BatchCommands.Add(Command(TakeOff, UnsearchableDocuments.Register, document.ToString()));
            await batch.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException failure)
        {
            throw PostgresFaults.Explain(connections.Server, failure);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DocumentFound>> FindAsync(InspectionId inspection, SearchWords words, int most, IReadOnlyCollection<DocumentId>? among = null)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        try
        {
            await using var command = source.CreateCommand(Find);
            command.Parameters.Add(new NpgsqlParameter { Value = inspection.ToString() });
            command.Parameters.Add(new NpgsqlParameter { Value = PostgresWords.Query(words) });
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = among?.Select(one => one.ToString()).ToArray() ?? (object)DBNull.Value });
            command.Parameters.Add(new NpgsqlParameter { Value = most });
            await using var row = await command.ExecuteReaderAsync();
            var found = new List<DocumentFound>();
            while (await row.ReadAsync())
            {
                found.Add(DocumentRow.Read(row));
            }

            return found;
        }
        catch (NpgsqlException failure)
        {
            throw PostgresFaults.Explain(connections.Server, failure);
        }
    }

    /// <summary>Closes the connections.</summary>
    /// <returns>When done.</returns>
    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static NpgsqlBatchCommand Command(string text, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
