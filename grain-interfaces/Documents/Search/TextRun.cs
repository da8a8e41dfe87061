namespace AreaSend.Documents.Search;

/// <summary>A stretch of an excerpt.</summary>
/// <param name="Text">Its characters: plain text in one line, never markup.</param>
/// <param name="IsHit">Whether it is a word that was looked for.</param>
[GenerateSerializer, Immutable, Alias("documents.text-run")]
public sealed record TextRun([property: Id(0)] string Text, [property: Id(1)] bool IsHit);
