using System.Collections.Immutable;

namespace AreaSend.Documents.History;

/// <summary>A node of a text, as ProseMirror names it: a block with content, or a run of characters.</summary>
/// <param name="Type">Name in the note's schema, such as <c>paragraph</c>; <c>text</c> for a run.</param>
/// <param name="Attributes">Attributes as JSON text by name, such as <c>level</c> of a heading.</param>
/// <param name="Content">Child nodes; empty for a run.</param>
/// <param name="Text">The characters of a run; null for a block.</param>
/// <param name="Marks">Names of the run's marks, such as <c>bold</c>.</param>
/// <param name="Author">Index of the run's author in <see cref="DocumentReading.Authors"/>; -1 for a block, and when nobody is recorded.</param>
/// <param name="Change">What became of it between two versions.</param>
[GenerateSerializer, Immutable, Alias("documents.node")]
public sealed record DocumentNode(
    [property: Id(0)] string Type,
    [property: Id(1)] ImmutableDictionary<string, string> Attributes,
    [property: Id(2)] ImmutableArray<DocumentNode> Content,
    [property: Id(3)] string? Text,
    [property: Id(4)] ImmutableArray<string> Marks,
    [property: Id(5)] int Author,
    [property: Id(6)] DocumentChange Change);
