using AreaSend.Documents;
using AreaSend.Inspections;

namespace AreaSend.Grains.Documents;

/// <summary>The port to the words of documents, kept in the ledger's database for search: derived, deletable, made again from the ledger.</summary>
public interface IDocumentTexts
{
    /// <summary>Keeps the words of a document as they stand, and takes note that the document needs no projecting up to there. A text of an earlier sequence than the one kept changes nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sequence">The last sequence that counts.</param>
    /// <param name="text">Its words, a line a block.</param>
    /// <returns>When it is kept.</returns>
    Task KeepAsync(DocumentId document, long sequence, string text);

    /// <summary>Finds documents of one inspection by words.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="words">What was typed; any text. Every word of it must be in the document, in any form that English gives it.</param>
    /// <param name="most">The most documents to give.</param>
    /// <returns>Documents, best first.</returns>
    Task<IReadOnlyList<DocumentFound>> FindAsync(InspectionId inspection, string words, int most);
}
