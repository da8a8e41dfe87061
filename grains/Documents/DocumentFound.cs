using AreaSend.Documents;

namespace AreaSend.Grains.Documents;

/// <summary>A document that a search found.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sequence">The sequence of the text that was searched.</param>
/// <param name="Excerpt">Words around the first hit, with each hit between the characters U+0002 and U+0003; never markup.</param>
public sealed record DocumentFound(DocumentId Document, long Sequence, string Excerpt);
