using System.Security.Cryptography;
using System.Text;
using AreaSend.Vocabulary;

namespace AreaSend.Web.Setup;

/// <summary>The subject of a sign-in provider (any text) ⇄ the id of a person here.</summary>
public static class Subject
{
    private const string Derived = "p-";
    private const int Digits = 32;

    /// <summary>The person whom a provider means. A subject that is an id stays as it is; any other becomes
    /// <c>p-</c> and the first 32 hexadecimal figures of SHA-256 over issuer, line feed and subject, as UTF-8.</summary>
    /// <param name="issuer">The provider's name for itself (<c>iss</c>), since two providers may give one subject to two people.</param>
    /// <param name="subject">The claim <c>sub</c>.</param>
    /// <returns>The person; null when there is no subject.</returns>
    public static PersonId? PersonOf(string issuer, string? subject)
    {
        if (string.IsNullOrWhiteSpace(subject))
        {
            return null;
        }

        // a subject that looks derived is derived again, so that nobody chooses the id of somebody else
        return PersonId.TryParse(subject, out var person) && !LooksDerived(subject)
            ? person
            : new PersonId(Derived + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject}")))[..Digits]);
    }

    private static bool LooksDerived(string subject) =>
        subject.Length == Derived.Length + Digits && subject.StartsWith(Derived, StringComparison.Ordinal) && subject[Derived.Length..].All(char.IsAsciiHexDigitLower);
}
