using System.Collections.Immutable;

namespace AreaSend.Documents.History;

/// <summary>The versions of a text.</summary>
/// <param name="Versions">Latest first.</param>
/// <param name="Head">The last committed sequence.</param>
/// <param name="Freeze">The freeze in force; null when there is none.</param>
/// <param name="MayWrite">Whether the caller may name and restore versions.</param>
/// <param name="MayFreeze">Whether the caller may freeze the text.</param>
/// <param name="MayLift">Whether the caller may lift a freeze.</param>
[GenerateSerializer, Immutable, Alias("documents.history")]
public sealed record DocumentHistory(
    [property: Id(0)] ImmutableArray<DocumentVersion> Versions,
    [property: Id(1)] long Head,
    [property: Id(2)] DocumentFreeze? Freeze,
    [property: Id(3)] bool MayWrite,
    [property: Id(4)] bool MayFreeze,
    [property: Id(5)] bool MayLift);
