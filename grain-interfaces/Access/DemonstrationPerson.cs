using AreaSend.Vocabulary;

namespace AreaSend.Access;

/// <summary>An invented person of the demonstration.</summary>
/// <param name="Actor">Who one becomes by signing in as this person.</param>
/// <param name="Part">The person's part in words, such as <c>Lead HMI, Ofsted</c>.</param>
[GenerateSerializer, Immutable, Alias("access.demonstration-person")]
public sealed record DemonstrationPerson([property: Id(0)] Actor Actor, [property: Id(1)] string Part);
