using System.Data.Common;
using AreaSend.Documents;
using AreaSend.Grains.Documents;

namespace AreaSend.Silo.Documents;

/// <summary>A found document as both stores give it: document, sequence, beginning.</summary>
internal static class DocumentRow
{
    public static DocumentFound Read(DbDataReader row) => DocumentId.TryParse(row.GetString(0), out var document)
        ? new DocumentFound(document, row.GetInt64(1), row.GetString(2))
        : throw new InvalidOperationException("A row of document_text names no document. Empty the table; the texts are made again.");
}
