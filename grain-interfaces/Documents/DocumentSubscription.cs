using System.Collections.Immutable;
using AreaSend.Documents.History;
using AreaSend.Vocabulary;

namespace AreaSend.Documents;

/// <summary>A web node is subscribed to a document until the lease ends.</summary>
/// <param name="Epoch">The activation that will deliver.</param>
/// <param name="Head">The last committed sequence; deliveries begin after it.</param>
/// <param name="Readers">Who may read the document, so that the node stops delivering to anyone else.</param>
/// <param name="People">Who is in it now.</param>
/// <param name="Freeze">The freeze in force; null when there is none.</param>
[GenerateSerializer, Immutable, Alias("documents.subscription")]
public sealed record DocumentSubscription(
    [property: Id(0)] Guid Epoch,
    [property: Id(1)] long Head,
    [property: Id(2)] ImmutableHashSet<PersonId> Readers,
    [property: Id(3)] ImmutableArray<PersonPresent> People,
    [property: Id(4)] DocumentFreeze? Freeze = null);
