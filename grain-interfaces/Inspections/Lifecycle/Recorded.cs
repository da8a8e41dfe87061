using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Lifecycle;

/// <summary>Who recorded something, and when.</summary>
/// <param name="Person">Person id.</param>
/// <param name="Name">The person's name on that day.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable, Alias("inspections.recorded")]
public sealed record Recorded([property: Id(0)] string Person, [property: Id(1)] string Name, [property: Id(2)] DateTimeOffset At)
{
    /// <summary>Recorded by an actor.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="at">When.</param>
    /// <returns>The record.</returns>
    public static Recorded By(Actor actor, DateTimeOffset at) => new(actor.Person.Value, actor.Name, at);
}
