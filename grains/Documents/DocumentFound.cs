using AreaSend.Documents;

namespace AreaSend.Grains.Documents;

/// <summary>A document that a search found.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sequence">The sequence of the text that was searched.</param>
/// <param name="Text">Its text, from which an excerpt is cut; of a very long one the beginning.</param>
public sealed record DocumentFound(DocumentId Document, long Sequence, string Text);
