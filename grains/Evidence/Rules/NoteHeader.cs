using System.Collections.Immutable;
using AreaSend.Evidence;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Evidence.Rules;

/// <summary>What the header of a note must keep.</summary>
public static class NoteHeader
{
    private const int MostTitle = 150;
    private const int MostActivity = 100;
    private const int MostPlace = 150;
    private const int MostPeople = 20;
    private const int MostRole = 80;

    /// <summary>Checks a header.</summary>
    /// <param name="header">What came in.</param>
    /// <returns>A refusal <c>empty</c>, <c>too-long</c> or <c>invalid</c> that names the field; null when it is good.</returns>
    public static Refusal? Refuses(EvidenceNoteHeader header) =>
        Wording.Refuses(header.Title, MostTitle, nameof(header.Title), "title")
        ?? Wording.Refuses(header.Activity, MostActivity, nameof(header.Activity), "activity")
        ?? Wording.Refuses(header.Place, MostPlace, nameof(header.Place), "place", mayBeEmpty: true)
        ?? People(Tidy(header.PeopleByRole))
        ?? Times(header);

    /// <summary>The header as it is recorded: no spaces at the ends, no empty roles, no role twice.</summary>
    /// <param name="header">A good header.</param>
    /// <returns>The header.</returns>
    public static EvidenceNoteHeader Tidy(EvidenceNoteHeader header) => header with
    {
        Title = Wording.Tidy(header.Title),
        Activity = Wording.Tidy(header.Activity),
        Place = Wording.Tidy(header.Place),
        PeopleByRole = Tidy(header.PeopleByRole),
    };

    /// <summary>Whether two headers say the same.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>True when they do.</returns>
    public static bool Same(EvidenceNoteHeader one, EvidenceNoteHeader other) =>
        one with { PeopleByRole = other.PeopleByRole } == other && one.PeopleByRole.SequenceEqual(other.PeopleByRole);

    private static ImmutableArray<string> Tidy(ImmutableArray<string> people) =>
        people.IsDefaultOrEmpty ? [] : [.. people.Select(Wording.Tidy).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal)];

    private static Refusal? People(ImmutableArray<string> people) => people.Length > MostPeople
        ? new Refusal(RefusalCode.TooLong, $"Name {MostPeople} roles or fewer.", Field: nameof(EvidenceNoteHeader.PeopleByRole))
        : people.Select(p => Wording.Refuses(p, MostRole, nameof(EvidenceNoteHeader.PeopleByRole), "role of a person")).FirstOrDefault(r => r is not null);

    private static Refusal? Times(EvidenceNoteHeader header) => header.End is { } end && end <= header.Start
        ? new Refusal(RefusalCode.Invalid, "The end must be later than the start. Leave it empty while the activity goes on.", Field: nameof(header.End))
        : null;
}
