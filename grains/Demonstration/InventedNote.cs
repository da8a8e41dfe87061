using System.Collections.Immutable;
using System.Text.Json;
using AreaSend.Evidence;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger;

namespace AreaSend.Grains.Demonstration;

/// <summary>An evidence note of the demonstration, as <c>web/client/demonstration/make-notes.mjs</c> made it.</summary>
/// <param name="Key">Its name among the notes.</param>
/// <param name="Author">Person id of the author.</param>
/// <param name="Title">Title.</param>
/// <param name="Activity">Activity.</param>
/// <param name="Place">Place.</param>
/// <param name="PeopleByRole">Who was there.</param>
/// <param name="Weekday">Weekdays from the first on-site day; below zero before it.</param>
/// <param name="Start">Start.</param>
/// <param name="End">End.</param>
/// <param name="Update">Its text, a Yjs update of version 1.</param>
internal sealed record InventedNote(
    string Key,
    string Author,
    string Title,
    string Activity,
    string Place,
    ImmutableArray<string> PeopleByRole,
    int Weekday,
    TimeOnly Start,
    TimeOnly End,
    byte[] Update)
{
    /// <summary>All notes, in the order they were started.</summary>
    public static IReadOnlyList<InventedNote> Read() =>
        JsonSerializer.Deserialize<List<InventedNote>>(Shipped.Text("demonstration-notes.json"), EventCodec.Json)!;

    /// <summary>The header in an inspection.</summary>
    public EvidenceNoteHeader Header(DateOnly firstOnSiteDay) => new()
    {
        Title = Title,
        Activity = Activity,
        Place = Place,
        PeopleByRole = PeopleByRole,
        Day = OnSiteWeek.Weekdays(firstOnSiteDay, Weekday),
        Start = Start,
        End = End,
    };
}
