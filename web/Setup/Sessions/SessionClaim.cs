using System.Security.Claims;
using System.Security.Cryptography;

namespace AreaSend.Web.Setup.Sessions;

/// <summary>The claim that tells one sign-in of a person from the next. Without it nobody is signed in.</summary>
public static class SessionClaim
{
    /// <summary>The claim's name.</summary>
    public const string Name = "sid";

    private const int Bytes = 16;

    /// <summary>The claim of a new session: 128 random bits.</summary>
    public static Claim New() => new(Name, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The session of a signed-in identity.</summary>
    /// <returns>Its id; null when there is none.</returns>
    public static string? Read(ClaimsPrincipal? principal) =>
        principal?.Identity is { IsAuthenticated: true } && principal.FindFirst(Name)?.Value is { Length: 2 * Bytes } session ? session : null;
}
