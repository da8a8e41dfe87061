namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>People in a sentence.</summary>
public static class PeopleWords
{
    private const int MostNamed = 3;
    private const string Nobody = "Somebody not recorded";

    /// <summary>Such as <c>Priya Shah, Tom Reed and 2 others</c>; all are named up to three.</summary>
    public static string Of(IReadOnlyList<string> names) => names switch
    {
        [] => Nobody,
        [var only] => only,
        { Count: <= MostNamed } => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        _ => $"{names[0]}, {names[1]} and {names.Count - 2} others",
    };

    /// <summary>Such as <c>PS</c> for Priya Shah: the first letters of first and last name.</summary>
    public static string Initials(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts switch { [] => "?", [var only] => First(only), _ => First(parts[0]) + First(parts[^1]) };
    }

    private static string First(string word) => word.EnumerateRunes().First().ToString().ToUpperInvariant();
}
