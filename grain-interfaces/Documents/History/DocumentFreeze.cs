using AreaSend.Vocabulary;

namespace AreaSend.Documents.History;

/// <summary>A text is frozen: everybody reads it, nobody writes in it until the lead inspector lifts the freeze.</summary>
/// <param name="By">Who froze it.</param>
/// <param name="ByName">That person's name.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in that person's words.</param>
[GenerateSerializer, Immutable, Alias("documents.freeze")]
public sealed record DocumentFreeze(
    [property: Id(0)] PersonId By,
    [property: Id(1)] string ByName,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] string Reason);
