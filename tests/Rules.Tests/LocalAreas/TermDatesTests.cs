using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.LocalAreas;

[Handbook("K027", "draft 2022, paragraph 56")]
public sealed class TermDatesTests
{
    private static readonly SchoolTerm Autumn = new(Guid.NewGuid(), "Autumn 2026, second half", new(2026, 11, 2), new(2026, 12, 18));

    [Fact]
    public void A_week_in_term_is_usual_and_one_that_touches_a_holiday_needs_a_reason()
    {
        TermDates.Weigh([Autumn], new(2026, 12, 14), new(2026, 12, 18)).Should().BeNull();
        TermDates.Weigh([Autumn], new(2026, 12, 16), new(2026, 12, 22))!.Source.Should().Be("K027");
        TermDates.Weigh([Autumn], new(2026, 10, 26), new(2026, 10, 30))!.Code.Should().Be(RefusalCode.NeedsReason);
    }

    [Fact]
    public void Where_no_terms_are_known_for_the_time_nobody_is_warned()
    {
        TermDates.Weigh([], new(2026, 12, 21), new(2026, 12, 25)).Should().BeNull();
        TermDates.Weigh([Autumn], new(2027, 8, 2), new(2027, 8, 6)).Should().BeNull();
        TermDates.AreKnown([Autumn], new(2027, 1, 4)).Should().BeTrue();
    }
}
