using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Documents.History;

/// <summary>What one co-edited text was, and who wrote it: read from the ledger, never from what is derived. Key: the <see cref="DocumentId"/> as text. For everyone who may read the document.</summary>
[Alias("documents.history-grain")]
public interface IDocumentHistoryGrain : IGrainWithStringKey
{
    /// <summary>The versions of the text, latest first: those that were named, restored or frozen, and one for each spell of writing.</summary>
    /// <returns>The versions; refuses with <c>unknown</c>.</returns>
    [Alias("versions")]
    Task<Answer<DocumentHistory>> VersionsAsync();

    /// <summary>The text as it stood.</summary>
    /// <param name="sequence">The last sequence that counts, 0 to the head; beyond the head is the head.</param>
    /// <returns>The text with its authors; refuses with <c>unknown</c>.</returns>
    [Alias("at")]
    Task<Answer<DocumentReading>> AtAsync(long sequence);

    /// <summary>The last sequence at or before a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The sequence, 0 when nothing was written yet; refuses with <c>unknown</c>.</returns>
    [Alias("sequence-at")]
    Task<Answer<DocumentVersion>> SequenceAtAsync(DateTimeOffset moment);

    /// <summary>What changed between two sequences: the later text, with what was added marked, and what was removed left in and marked.</summary>
    /// <param name="from">The earlier sequence.</param>
    /// <param name="to">The later sequence.</param>
    /// <returns>The text with its changes; refuses with <c>unknown</c>, and with <c>invalid</c> when <paramref name="from"/> is later than <paramref name="to"/>.</returns>
    [Alias("changes")]
    Task<Answer<DocumentReading>> ChangesAsync(long from, long to);

    /// <summary>Who wrote stretches of text, and when; and who deleted those that are deleted.</summary>
    /// <param name="spans">1 to <see cref="DocumentLimits.SpansPerQuestion"/> stretches.</param>
    /// <returns>Each stretch cut where the author or the moment changes, in the order asked; what is not recorded is left out. Refuses with <c>unknown</c>, <c>invalid</c>.</returns>
    [Alias("written")]
    Task<Answer<ImmutableArray<WrittenSpan>>> WrittenAsync(ImmutableArray<ClockSpan> spans);
}
