using System.Collections.Immutable;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Documents;

/// <summary>One co-edited text: its only sequencer. Key: the <see cref="DocumentId"/> as text. An update is admitted, appended to the ledger, and only after COMMIT acknowledged and delivered.</summary>
[Alias("documents.grain")]
public interface IDocumentGrain : IGrainWithStringKey
{
    /// <summary>Opens the document for writing, once, when what it is the text of is started. Harmless when repeated.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> unless the caller may write evidence of its inspection.</returns>
    [Alias("open")]
    Task<Answer<Receipt>> OpenAsync(CommandId id);

    /// <summary>Appends what an author wrote. Interleaves, so that all that arrives during one commit goes into the next.</summary>
    /// <param name="connection">The author's connection, which is not sent these updates again.</param>
    /// <param name="batches">1 to <see cref="DocumentLimits.BatchesPerSubmission"/> batches, in the order they were written.</param>
    /// <returns>A receipt a batch, in order, after COMMIT; refuses the whole submission with <c>unknown</c>, <c>forbidden</c>, <c>invalid</c>, <c>too-large</c>, <c>unavailable</c>.</returns>
    [Alias("submit")]
    [AlwaysInterleave]
    [ResponseTimeout("00:00:03")]
    Task<Answer<ImmutableArray<DocumentReceipt>>> SubmitAsync(string connection, ImmutableArray<DocumentBatch> batches);

    /// <summary>Reads on from a sequence.</summary>
    /// <param name="after">The last sequence the caller has; 0 for all.</param>
    /// <returns>A page of at most <see cref="DocumentLimits.PageBytes"/>; refuses with <c>unknown</c>.</returns>
    [Alias("read")]
    [AlwaysInterleave]
    [ResponseTimeout("00:00:03")]
    Task<Answer<DocumentPage>> ReadAsync(long after);

    /// <summary>Subscribes a web node, or renews its lease of 30 seconds. Called by nodes for themselves, not for a person.</summary>
    /// <param name="node">The node's name; a node has one observer a document.</param>
    /// <param name="observer">Where to deliver.</param>
    /// <returns>The subscription; refuses with <c>unknown</c> when the document was never opened.</returns>
    [Alias("subscribe")]
    [AlwaysInterleave]
    [ResponseTimeout("00:00:03")]
    Task<Answer<DocumentSubscription>> SubscribeAsync(string node, IDocumentObserver observer);

    /// <summary>Ends a node's subscription and drops everyone present through it.</summary>
    /// <param name="node">The node's name.</param>
    /// <returns>When it is done.</returns>
    [Alias("unsubscribe")]
    [AlwaysInterleave]
    Task UnsubscribeAsync(string node);

    /// <summary>Says that the caller is in the document. Name and colour come from the server; a shadow's presence is dropped. Requirement K045.</summary>
    /// <param name="node">The node it comes through.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="cursor">Opaque cursor; at most <see cref="DocumentLimits.CursorBytes"/>; empty when out of the text.</param>
    /// <returns>When it is noted; too large a cursor or a caller without access is ignored.</returns>
    [Alias("present")]
    [AlwaysInterleave]
    Task PresentAsync(string node, string connection, byte[] cursor);

    /// <summary>Says that a connection has left the document.</summary>
    /// <param name="connection">The connection.</param>
    /// <returns>When it is noted.</returns>
    [Alias("depart")]
    [AlwaysInterleave]
    Task DepartAsync(string connection);
}
