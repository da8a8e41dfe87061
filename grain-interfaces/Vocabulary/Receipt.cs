namespace AreaSend.Vocabulary;

/// <summary>A command is recorded for good: its events are committed.</summary>
/// <param name="Revision">The stream's version after the command; a form sends it back as "the version I saw".</param>
[GenerateSerializer, Immutable, Alias("vocabulary.receipt")]
public sealed record Receipt([property: Id(0)] long Revision);
