using System.Security.Claims;
using AreaSend.Vocabulary;

namespace AreaSend.Web.Setup;

/// <summary>Actor ⇄ claims of the signed-in identity: the only place where one becomes the other.</summary>
public static class ActorClaims
{
    /// <summary>Claim with the person's id.</summary>
    public const string Person = "sub";

    /// <summary>Claim with the name that others see.</summary>
    public const string Name = "name";

    /// <summary>Claim with the <see cref="PersonKind"/>, by its name.</summary>
    public const string Kind = "areasend:kind";

    private const int LongestName = 100;

    /// <summary>Who is signed in.</summary>
    /// <param name="principal">The identity of the request or connection.</param>
    /// <returns>The actor; null when nobody is signed in or a claim is missing or malformed.</returns>
    public static Actor? Read(ClaimsPrincipal? principal) =>
        principal?.Identity is { IsAuthenticated: true }
        && PersonId.TryParse(principal.FindFirst(Person)?.Value, out var person)
        && principal.FindFirst(Name)?.Value is { Length: > 0 and <= LongestName } name
        && Enum.TryParse<PersonKind>(principal.FindFirst(Kind)?.Value, ignoreCase: false, out var kind)
        && kind is PersonKind.Inspector or PersonKind.Scheduler or PersonKind.AreaOfficer
            ? new Actor(person, name, kind)
            : null;

    /// <summary>The claims of an actor, for the sign-in that makes the identity.</summary>
    /// <param name="actor">Who signs in.</param>
    /// <returns>Person, name and kind.</returns>
    public static IReadOnlyList<Claim> Write(Actor actor) =>
        [new(Person, actor.Person.Value), new(Name, actor.Name), new(Kind, actor.Kind.ToString())];
}
