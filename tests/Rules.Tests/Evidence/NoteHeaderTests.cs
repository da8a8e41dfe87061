using System.Collections.Immutable;
using AreaSend.Evidence;
using AreaSend.Grains.Evidence.Rules;
using static AreaSend.Rules.Tests.Evidence.GivenNote;

namespace AreaSend.Rules.Tests.Evidence;

public sealed class NoteHeaderTests
{
    public static TheoryData<string, EvidenceNoteHeader, string, string> Bad() => new()
    {
        { "no title", Header with { Title = " " }, "empty", "Title" },
        { "an over-long title", Header with { Title = new string('x', 151) }, "too-long", "Title" },
        { "two lines of title", Header with { Title = "a\nb" }, "invalid", "Title" },
        { "no activity", Header with { Activity = "" }, "empty", "Activity" },
        { "an over-long activity", Header with { Activity = new string('x', 101) }, "too-long", "Activity" },
        { "an over-long place", Header with { Place = new string('x', 151) }, "too-long", "Place" },
        { "too many roles", Header with { PeopleByRole = [.. Enumerable.Range(0, 21).Select(i => $"Role {i}")] }, "too-long", "PeopleByRole" },
        { "an over-long role", Header with { PeopleByRole = ["SENCo", new string('x', 81)] }, "too-long", "PeopleByRole" },
        { "an end at the start", Header with { End = Header.Start }, "invalid", "End" },
        { "an end before the start", Header with { End = Header.Start.AddMinutes(-1) }, "invalid", "End" },
    };

    [Theory, MemberData(nameof(Bad))]
    public void A_bad_header_is_refused_and_the_field_is_named(string what, EvidenceNoteHeader header, string code, string field) =>
        NoteHeader.Refuses(header).Should().BeEquivalentTo(new { Code = code, Field = field }, what);

    public static TheoryData<string, EvidenceNoteHeader> Good() => new()
    {
        { "an ordinary one", Header },
        { "no place", Header with { Place = "" } },
        { "nobody there", Header with { PeopleByRole = [] } },
        { "people left out", Header with { PeopleByRole = default } },
        { "going on still", Header with { End = null } },
        { "as long as may be", Header with { Title = new string('x', 150), Activity = new string('x', 100), Place = new string('x', 150), PeopleByRole = [.. Enumerable.Range(10, 20).Select(i => new string('x', 78) + i)] } },
    };

    [Theory, MemberData(nameof(Good))]
    public void A_good_header_is_taken(string what, EvidenceNoteHeader header) => NoteHeader.Refuses(header).Should().BeNull(what);

    [Fact]
    public void Empty_roles_and_roles_named_twice_are_left_out() =>
        NoteHeader.Tidy(Header with { PeopleByRole = [" SENCo ", "", "SENCo", "Parent"] }).PeopleByRole.Should().Equal("SENCo", "Parent");

    [Fact]
    public void Headers_with_the_same_words_are_the_same()
    {
        NoteHeader.Same(Header, Header with { PeopleByRole = ImmutableArray.Create("SENCo", "Social worker") }).Should().BeTrue();
        NoteHeader.Same(Header, Header with { PeopleByRole = ["Social worker", "SENCo"] }).Should().BeFalse();
        NoteHeader.Same(Header, Header with { Place = "Town Hall" }).Should().BeFalse();
    }
}
