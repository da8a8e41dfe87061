using AreaSend.Documents.History;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>Versions of a note in words.</summary>
public static class VersionWords
{
    /// <summary>What a version is called that was named for a purpose, when no name was typed.</summary>
    public static string NameOf(DocumentVersionKind kind) => kind switch
    {
        DocumentVersionKind.EndOfVisit => "End of the visit",
        DocumentVersionKind.BeforeTeamMeeting => "Before the team meeting",
        _ => "",
    };

    /// <summary>What happened, such as <c>Priya Shah and Tom Reed wrote</c>.</summary>
    public static string What(DocumentVersion version)
    {
        var people = PeopleWords.Of(version.People);
        return version.What switch
        {
            DocumentVersionOf.Named or DocumentVersionOf.EndOfVisit or DocumentVersionOf.BeforeTeamMeeting => $"Named “{version.Words}” by {people}",
            DocumentVersionOf.Restored => $"Restored by {people} as it stood {(version.RestoredAs is { } then ? $"at {Words.Moment(then)}" : "before anybody wrote")}",
            DocumentVersionOf.Frozen => $"Frozen by {people}: {version.Words}",
            DocumentVersionOf.FreezeLifted => $"Freeze lifted by {people}: {version.Words}",
            _ => $"{people} wrote",
        };
    }

    /// <summary>A version to choose, such as <c>10:05am on Tuesday 24 November: Priya Shah wrote</c>.</summary>
    public static string Choice(DocumentVersion version) => Cut($"{Words.Moment(version.At)}: {What(version)}");

    /// <summary>Whether the text after it differs from the text before it.</summary>
    public static bool ChangesText(DocumentVersion version) => version.What is DocumentVersionOf.Writing or DocumentVersionOf.Restored;

    private static string Cut(string words)
    {
        const int longest = 100;
        return words.Length <= longest ? words : $"{words[..(char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest)]}…";
    }
}
