using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.LocalAreas.GivenRecord;

namespace AreaSend.Rules.Tests.LocalAreas;

public sealed class DueNextTests
{
    [Fact]
    public void What_is_due_comes_nearest_first_and_each_kind_once()
    {
        var record = With(Full(AreaOutcome.SystemicFailings, new(2025, 3, 14), received: new(2025, 5, 2)));

        var items = DueNext.Of(record, Today, DueCounts.Usual);

        items.Select(item => (item.Kind, item.Due, item.Rule)).Should().Equal(
            (AreaInspectionKind.Monitoring, new DateOnly(2026, 11, 2), "K018"),
            (AreaInspectionKind.Full, new DateOnly(2028, 3, 14), "K019"),
            (AreaInspectionKind.Full, new DateOnly(2030, 3, 14), "K015"));
        DueNext.First(items).Select(item => item.Rule).Should().Equal("K018", "K019");
    }

    [Fact, Handbook("K022", "draft 2022, paragraph 18")]
    public void Nothing_is_due_in_an_area_that_has_ended_and_what_falls_after_its_end_is_cancelled()
    {
        var record = With(Full(AreaOutcome.SystemicFailings, new(2025, 3, 14), received: new(2025, 5, 2)));

        DueNext.Of(record with { ExistsUntil = new(2026, 9, 30) }, Today, DueCounts.Usual).Should().BeEmpty();
        DueNext.Of(record with { ExistsUntil = new(2027, 3, 31) }, Today, DueCounts.Usual).Should().ContainSingle().Which.Rule.Should().Be("K018");
        DueNext.Of(record with { ExistsUntil = new(2026, 10, 31) }, Today, DueCounts.Usual).Should().BeEmpty("the monitoring would fall two days later");
    }

    [Fact, Handbook("K015", "draft 2022, paragraph 12")]
    public void A_due_day_is_flagged_a_year_ahead_and_overdue_from_the_day_after()
    {
        DueNext.Standing(Today, Today).Should().Be(DueStanding.Soon);
        DueNext.Standing(Today.AddDays(-1), Today).Should().Be(DueStanding.Overdue);
        DueNext.Standing(new DateOnly(2027, 10, 1), Today).Should().Be(DueStanding.Soon);
        DueNext.Standing(new DateOnly(2027, 10, 2), Today).Should().Be(DueStanding.Later);
        DueNext.Standing(null, Today).Should().Be(DueStanding.Later);
    }

    [Fact]
    public void The_last_full_inspection_is_the_one_that_ended_last_and_not_a_monitoring_one()
    {
        var (first, second) = (Full(AreaOutcome.Inconsistent, new(2023, 5, 12)), Full(AreaOutcome.TypicallyPositive, new(2026, 5, 15)));

        DueNext.LastFull(With(second, first, Monitoring(new(2026, 9, 2))), Today).Should().Be(second);
        DueNext.LastFull(With(second, first), new(2026, 5, 14)).Should().Be(first, "the other had not ended");
        DueNext.LastFull(AreaRecord.Empty, Today).Should().BeNull();
    }
}
