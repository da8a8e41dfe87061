namespace AreaSend.Vocabulary;

/// <summary>"No", as a value: a code for programs, plain words for people, and where the rule comes from.</summary>
/// <param name="Code">Lower-case words joined by hyphens; see <see cref="RefusalCode"/>.</param>
/// <param name="Message">A sentence that says what to do, fit for the screen.</param>
/// <param name="Source">Handbook paragraph or requirement number (K045), when there is one.</param>
/// <param name="Field">The field of the form that the sentence is about, when there is one.</param>
[GenerateSerializer, Immutable, Alias("vocabulary.refusal")]
public sealed record Refusal(
    [property: Id(0)] string Code,
    [property: Id(1)] string Message,
    [property: Id(2)] string? Source = null,
    [property: Id(3)] string? Field = null);
