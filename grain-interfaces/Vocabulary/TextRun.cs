namespace AreaSend.Vocabulary;

/// <summary>A stretch of a text in which words were looked for.</summary>
/// <param name="Text">Its characters: plain text in one line, never markup.</param>
/// <param name="IsHit">Whether it is a word that was looked for.</param>
[GenerateSerializer, Immutable, Alias("vocabulary.text-run")]
public sealed record TextRun([property: Id(0)] string Text, [property: Id(1)] bool IsHit);
