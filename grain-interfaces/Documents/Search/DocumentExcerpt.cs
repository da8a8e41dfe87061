using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Documents.Search;

/// <summary>A text that was found.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sequence">The sequence that the text stands for; the document may have gone on.</param>
/// <param name="Excerpt">The passage with the words; empty when they stand beyond the first 256 K characters.</param>
[GenerateSerializer, Immutable, Alias("documents.excerpt")]
public sealed record DocumentExcerpt([property: Id(0)] DocumentId Document, [property: Id(1)] long Sequence, [property: Id(2)] ImmutableArray<TextRun> Excerpt);
