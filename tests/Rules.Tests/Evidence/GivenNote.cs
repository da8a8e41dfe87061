using AreaSend.Evidence;

namespace AreaSend.Rules.Tests.Evidence;

/// <summary>A note to start from.</summary>
internal static class GivenNote
{
    public static readonly EvidenceNoteHeader Header = new()
    {
        Title = "Multi-agency tracking meeting CYP-01",
        Activity = "Tracking meeting",
        Place = "Video call",
        PeopleByRole = ["SENCo", "Social worker"],
        Day = new DateOnly(2026, 11, 19),
        Start = new TimeOnly(10, 0),
        End = new TimeOnly(11, 15),
    };
}
