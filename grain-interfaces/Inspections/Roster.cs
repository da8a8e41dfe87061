using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections;

/// <summary>Who is in one inspection, and as what, at one revision.</summary>
/// <param name="Revision">The inspection's version; 0 when there is no such inspection.</param>
/// <param name="Roles">Role of each person; whoever is missing has none.</param>
[GenerateSerializer, Immutable, Alias("inspections.roster")]
public sealed record Roster([property: Id(0)] long Revision, [property: Id(1)] ImmutableDictionary<PersonId, Role> Roles)
{
    /// <summary>The role of an actor: schedulers have theirs everywhere, all others by name.</summary>
    /// <param name="actor">Who asks.</param>
    /// <returns>The role; <see cref="Role.None"/> when the person has no part in it, and for everyone when there is no such inspection.</returns>
    public Role Of(Actor actor) =>
        Roles.TryGetValue(actor.Person, out var role) ? role : actor.Kind is PersonKind.Scheduler && Revision > 0 ? Role.Scheduler : Role.None;
}
