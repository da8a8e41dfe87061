using System.Collections.Immutable;
using AreaSend.Documents.History;
using AreaSend.Vocabulary;

namespace AreaSend.Documents;

/// <summary>A web node listening to one document on behalf of all its browsers. One observer per node and document.</summary>
[Alias("documents.observer")]
public interface IDocumentObserver : IGrainObserver
{
    /// <summary>Updates were committed.</summary>
    /// <param name="delivery">The updates.</param>
    /// <returns>When the node has taken it.</returns>
    [Alias("deliver")]
    Task DeliverAsync(DocumentDelivery delivery);

    /// <summary>Who is in the document changed. Coalesced: at most ten a second.</summary>
    /// <param name="people">Everyone in it now.</param>
    /// <returns>When the node has taken it.</returns>
    [Alias("present")]
    Task PresentAsync(ImmutableArray<PersonPresent> people);

    /// <summary>Who may read it changed: stop delivering to everyone else, at once.</summary>
    /// <param name="readers">Who may read it now.</param>
    /// <returns>When the node has taken it.</returns>
    [Alias("readers")]
    Task ReadersAsync(ImmutableHashSet<PersonId> readers);

    /// <summary>The text was frozen, or the freeze was lifted.</summary>
    /// <param name="freeze">The freeze in force; null when there is none any more.</param>
    /// <returns>When the node has taken it.</returns>
    [Alias("frozen")]
    Task FrozenAsync(DocumentFreeze? freeze);
}
