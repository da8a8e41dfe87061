using System.Collections.Immutable;
using AreaSend.Documents.History;
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

    /// <summary>Admits and appends what an author wrote. Interleaves, so that all that arrives during one commit goes into the next.</summary>
    /// <param name="submission">What the device sends.</param>
    /// <returns>A receipt a batch, in order, after COMMIT; refuses the whole submission with <c>unknown</c>, <c>forbidden</c>, <c>invalid</c>, <c>too-large</c>, <c>unavailable</c> or a code of <see cref="Refusals.DocumentRefusal"/>.</returns>
    [Alias("submit-from-device")]
    [AlwaysInterleave]
    [ResponseTimeout("00:00:03")]
    Task<Answer<ImmutableArray<DocumentReceipt>>> SubmitAsync(DocumentSubmission submission);

    /// <summary>Reads on from a sequence.</summary>
    /// <param name="after">The last sequence the caller has; 0 for all.</param>
    /// <returns>A page of at most <see cref="DocumentLimits.PageBytes"/>; refuses with <c>unknown</c>.</returns>
    [Alias("read")]
    [AlwaysInterleave]
    [ResponseTimeout("00:00:03")]
    Task<Answer<DocumentPage>> ReadAsync(long after);

    /// <summary>Gives the text as it stands a name, such as the end of a visit.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="name">The name, 1 to <see cref="DocumentLimits.VersionName"/> characters.</param>
    /// <param name="kind">What it is named for.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>forbidden</c>, <c>empty</c>, <c>too-long</c>, <c>unavailable</c>.</returns>
    [Alias("name-version")]
    [AlwaysInterleave]
    Task<Answer<Receipt>> NameVersionAsync(CommandId id, string name, DocumentVersionKind kind);

    /// <summary>Writes the text of an earlier sequence again, as a new change by the caller: nothing is taken out of history.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="sequence">The sequence whose text to bring back, 1 to the head.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>forbidden</c>, <c>invalid</c> (no such sequence), <c>frozen</c>, <c>too-large</c>, <c>unavailable</c>.</returns>
    [Alias("restore")]
    [AlwaysInterleave]
    Task<Answer<Receipt>> RestoreAsync(CommandId id, long sequence);

    /// <summary>Freezes the text: from now on updates are refused, from tabs that are open already too.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="reason">Why, 1 to <see cref="DocumentLimits.Reason"/> characters.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>forbidden</c>, <c>empty</c>, <c>too-long</c>, <c>frozen</c> (it is already), <c>unavailable</c>.</returns>
    [Alias("freeze")]
    [AlwaysInterleave]
    Task<Answer<Receipt>> FreezeAsync(CommandId id, string reason);

    /// <summary>Lifts the freeze; the lead inspector only.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="reason">Why, 1 to <see cref="DocumentLimits.Reason"/> characters.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>forbidden</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (it is not frozen), <c>unavailable</c>.</returns>
    [Alias("lift-freeze")]
    [AlwaysInterleave]
    Task<Answer<Receipt>> LiftFreezeAsync(CommandId id, string reason);

    /// <summary>Makes sure that the text can be found by search as it stands. Called by the product for itself, after a crash may have left it behind.</summary>
    /// <returns>When it can be found; nothing happens for a document that was never opened.</returns>
    [Alias("project")]
    [AlwaysInterleave]
    Task ProjectAsync();

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
