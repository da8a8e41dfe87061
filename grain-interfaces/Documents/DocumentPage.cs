using System.Collections.Immutable;
using AreaSend.Documents.History;

namespace AreaSend.Documents;

/// <summary>A stretch of a document, from the ledger or from its compacted text.</summary>
/// <param name="Updates">Updates in order; empty when there are none after the place asked for. Each covers all sequences after the one before it (after the place asked for, in the first): a compacted text stands for many.</param>
/// <param name="Head">The last committed sequence of the document.</param>
/// <param name="MayWrite">Whether the caller may write in it, a freeze apart.</param>
/// <param name="Freeze">The freeze in force; null when there is none.</param>
/// <param name="Schema">Version of the note's schema that the text is written with; 0 while nothing is written.</param>
[GenerateSerializer, Immutable, Alias("documents.page")]
public sealed record DocumentPage(
    [property: Id(0)] ImmutableArray<SequencedUpdate> Updates,
    [property: Id(1)] long Head,
    [property: Id(2)] bool MayWrite,
    [property: Id(3)] DocumentFreeze? Freeze = null,
    [property: Id(4)] int Schema = 0);
