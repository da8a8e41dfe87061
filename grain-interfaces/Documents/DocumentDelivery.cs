using System.Collections.Immutable;

namespace AreaSend.Documents;

/// <summary>Committed updates on their way to a web node. The network may reorder deliveries: hold one that comes early, and read what is missing after 200 ms.</summary>
/// <param name="Epoch">The activation that sends; another epoch than the subscribed one means: subscribe again.</param>
/// <param name="Updates">Updates in order, without gaps, at least one.</param>
[GenerateSerializer, Immutable, Alias("documents.delivery")]
public sealed record DocumentDelivery([property: Id(0)] Guid Epoch, [property: Id(1)] ImmutableArray<SequencedUpdate> Updates);
