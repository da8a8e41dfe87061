using System.Text.Json;
using AreaSend.Documents;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Inspections;
using AreaSend.Silo.Ledger.Sqlite;
using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Documents;

/// <summary>The words of documents in the ledger's SQLite file, in an FTS5 index. One text at a time, on a connection of its own whose commits wait for no disk: after a power cut the list of unsearchable documents has them again.</summary>
public sealed class SqliteDocumentTexts : IDocumentTexts, IDisposable
{
    private const string Find =
        """
        SELECT document, sequence, beginning FROM document_word JOIN document_text ON document_text.id = document_word.rowid
        WHERE document_word MATCH @words AND inspection = @inspection AND (@among IS NULL OR document IN (SELECT value FROM json_each(@among)))
        ORDER BY bm25(document_word, 1.0, 0.1), document LIMIT @most
        """;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly string file;
    private SqliteTextWriter? writer;

    /// <summary>Opens what <see cref="Ledger.LedgerMigrator"/> has prepared.</summary>
    /// <param name="file">Path of the ledger's file.</param>
    public SqliteDocumentTexts(string file) => this.file = file;

    /// <inheritdoc/>
    public async Task KeepAsync(DocumentId document, long sequence, string text)
    {
        await turn.WaitAsync();
        try
        {
            // the provider has no real async, and the file's lock may have to be waited for
            await Task.Run(() => Write(document, sequence, SearchableText.Of(text)));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentFound>> FindAsync(InspectionId inspection, SearchWords words, int most, IReadOnlyCollection<DocumentId>? among = null) => words.IsEmpty
        ? Task.FromResult<IReadOnlyList<DocumentFound>>([])
        : Task.Run<IReadOnlyList<DocumentFound>>(() => Read(inspection, words, most, among));

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        writer?.Dispose();
        turn.Dispose();
    }

    private void Write(DocumentId document, long sequence, SearchableText text)
    {
        try
        {
            writer ??= new SqliteTextWriter(SqliteFile.OpenDerived(file));
            writer.Write(document, sequence, text);
        }
        catch (SqliteException failure)
        {
            writer?.Dispose();
            writer = null;
            throw SqliteFaults.Explain(file, failure);
        }
    }

    private List<DocumentFound> Read(InspectionId inspection, SearchWords words, int most, IReadOnlyCollection<DocumentId>? among)
    {
        try
        {
            using var connection = SqliteFile.OpenReader(file);
            using var command = new SqliteCommand(Find, connection);
            command.Parameters.AddWithValue("@words", Query(words));
            command.Parameters.AddWithValue("@inspection", inspection.ToString());
            command.Parameters.AddWithValue("@among", among is null ? DBNull.Value : JsonSerializer.Serialize(among.Select(one => one.ToString())));
            command.Parameters.AddWithValue("@most", most);
            using var row = command.ExecuteReader();
            var found = new List<DocumentFound>();
            while (row.Read())
            {
                found.Add(DocumentRow.Read(row));
            }

            return found;
        }
        catch (SqliteException failure)
        {
            throw SqliteFaults.Explain(file, failure);
        }
    }

    // words are letters and figures only, so there is nothing to escape
    private static string Query(SearchWords words) => string.Join(" AND ", words.All.Select(word => word.IsBeginning
        ? $"(stems : \"{word.Stem}\" OR forms : \"{word.Form}\" *)"
        : $"stems : \"{word.Stem}\""));
}
