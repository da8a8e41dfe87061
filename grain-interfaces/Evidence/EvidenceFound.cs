using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Evidence;

/// <summary>An evidence note that a search found.</summary>
/// <param name="Note">Its line in the list.</param>
/// <param name="Excerpt">The passage of its text with the words; empty when they are in its header only.</param>
[GenerateSerializer, Immutable, Alias("evidence.found")]
public sealed record EvidenceFound([property: Id(0)] EvidenceNoteSummary Note, [property: Id(1)] ImmutableArray<TextRun> Excerpt);
