namespace AreaSend.Vocabulary;

/// <summary>Who acts: always the signed-in identity, never an argument of a call. It travels in Orleans' request context under <see cref="Key"/>.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">The person's name as others see it, 1 to 100 characters.</param>
/// <param name="Kind">Which side of an inspection the person stands on.</param>
[GenerateSerializer, Immutable, Alias("vocabulary.actor")]
public sealed record Actor([property: Id(0)] PersonId Person, [property: Id(1)] string Name, [property: Id(2)] PersonKind Kind)
{
    /// <summary>The request-context key that carries the actor.</summary>
    public const string Key = "areasend.actor";

    /// <summary>The product itself, for what no person asked for (recording the local areas on first start).</summary>
    public static Actor System { get; } = new(new PersonId("system"), "AreaSend", PersonKind.System);
}
