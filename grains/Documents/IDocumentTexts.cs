using AreaSend.Documents;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Inspections;

namespace AreaSend.Grains.Documents;

/// <summary>The port to the words of documents, kept in the ledger's database for search: derived, deletable, made again from the ledger.</summary>
/// <remarks>A store that is away is a <see cref="Ledger.LedgerUnavailableException"/>; then nothing was kept, and the document stays on the list of <see cref="UnsearchableDocuments"/>.</remarks>
public interface IDocumentTexts
{
    /// <summary>Keeps the words of a document as they stand, and takes it off the list of <see cref="UnsearchableDocuments"/> unless it is there for a later sequence. A text of an earlier sequence than the one kept changes nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sequence">The last sequence that counts.</param>
    /// <param name="text">Its words, a line a block; any text.</param>
    /// <returns>When both are done, in one transaction.</returns>
    Task KeepAsync(DocumentId document, long sequence, string text);

    /// <summary>Finds documents of one inspection by words. Every word must be in the document, in any form that English gives it.</summary>
    /// <param name="inspection">The inspection; documents of others are never given.</param>
    /// <param name="words">What is looked for; nothing is found for no words.</param>
    /// <param name="most">The most documents to give.</param>
    /// <param name="among">Only these; null for all of the inspection.</param>
    /// <returns>Documents: those first that have the words most.</returns>
    Task<IReadOnlyList<DocumentFound>> FindAsync(InspectionId inspection, SearchWords words, int most, IReadOnlyCollection<DocumentId>? among = null);
}
