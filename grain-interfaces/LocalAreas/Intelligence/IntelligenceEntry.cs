namespace AreaSend.LocalAreas.Intelligence;

/// <summary>An entry of the intelligence log: for those who schedule, nobody else. Requirement K029.</summary>
/// <param name="Entry">Names the entry.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Day">The day of the conversation, analysis or concern.</param>
/// <param name="Words">What was learnt; 1 to 2,000 characters.</param>
/// <param name="By">Who entered it.</param>
[GenerateSerializer, Immutable, Alias("local-areas.intelligence.entry")]
public sealed record IntelligenceEntry(
    [property: Id(0)] Guid Entry,
    [property: Id(1)] IntelligenceKind Kind,
    [property: Id(2)] DateOnly Day,
    [property: Id(3)] string Words,
    [property: Id(4)] string By);
