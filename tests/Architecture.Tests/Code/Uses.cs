namespace AreaSend.Architecture.Tests.Code;

/// <summary>What one top-level type (with all that is nested in it) names in its signatures, attributes and bodies.</summary>
/// <param name="Type">Full name of the type.</param>
/// <param name="Types">Full names of the types it uses.</param>
/// <param name="Members">Members of other types that it uses, as <c>Namespace.Type::Member</c>.</param>
internal sealed record Uses(string Type, IReadOnlySet<string> Types, IReadOnlySet<string> Members)
{
    /// <summary>Its namespace; empty for the top-level program.</summary>
    public string Namespace => Type.Contains('.', StringComparison.Ordinal) ? Type[..Type.LastIndexOf('.')] : "";

    /// <summary>Types it uses in a namespace or below it.</summary>
    public IEnumerable<string> Under(string space) => Types.Where(type => IsUnder(type, space));

    /// <summary>Whether a full name lies in a namespace or below it.</summary>
    public static bool IsUnder(string name, string space) => name.StartsWith(space + ".", StringComparison.Ordinal);
}
