using AreaSend.Documents;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Silo.Ledger.Sqlite;
using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Documents;

/// <summary>Writes one text at a time: everything is ready before the file's lock is taken, so that the ledger's writer waits a moment only.</summary>
internal sealed class SqliteTextWriter(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement begin = new(connection, "BEGIN IMMEDIATE");
    private readonly SqliteStatement commit = new(connection, "COMMIT");

    private readonly SqliteStatement keep = new(
        connection,
        """
        INSERT INTO document_text (document, inspection, sequence, beginning) VALUES (@document, @inspection, @sequence, @beginning)
        ON CONFLICT (document) DO UPDATE SET sequence = excluded.sequence, beginning = excluded.beginning WHERE document_text.sequence <= excluded.sequence
        RETURNING id
        """,
        "@document", "@inspection", "@sequence", "@beginning");

    private readonly SqliteStatement index = new(
        connection, "INSERT OR REPLACE INTO document_word (rowid, stems, forms) VALUES (@id, @stems, @forms)", "@id", "@stems", "@forms");

    private readonly SqliteStatement takeOff = new(
        connection,
        """
        DELETE FROM register_row WHERE register = @register AND id = @document
        AND sort <= (SELECT printf('%019d', sequence) FROM document_text WHERE document = @document)
        """,
        "@register", "@document");

    /// <summary>Writes it. After an exception the connection has to be closed, whatever state it is in.</summary>
    public void Write(DocumentId document, long sequence, SearchableText text)
    {
        var name = document.ToString();
        var (stems, forms) = (string.Join(' ', text.Words.Select(EnglishStem.Of)), string.Join(' ', text.Words.Distinct(StringComparer.Ordinal)));
        keep.With(0, name).With(1, document.Inspection.ToString()).With(2, sequence).With(3, text.Beginning);
        index.With(1, stems).With(2, forms);
        begin.Run();
        if (keep.Scalar() is long id)
        {
            index.With(0, id).Run();
        }

        takeOff.With(0, UnsearchableDocuments.Register).With(1, name).Run();
        commit.Run();
    }

    public void Dispose()
    {
        foreach (var statement in new[] { begin, commit, keep, index, takeOff })
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
