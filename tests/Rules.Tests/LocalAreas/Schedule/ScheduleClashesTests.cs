using AreaSend.Grains.LocalAreas.Rules.Schedule;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.LocalAreas.Schedule;

[Handbook("K026", "draft 2022, paragraphs 19, 56")]
public sealed class ScheduleClashesTests
{
    private static readonly PlannedInspection Barnet = Planned("302", "London", new(2026, 11, 23));

    [Fact]
    public void Two_inspections_of_a_region_in_the_same_week_clash_and_those_of_other_regions_or_weeks_do_not()
    {
        var clashes = ScheduleClashes.Of([Barnet], [Barnet, Planned("303", "London", new(2026, 11, 27)), Planned("370", "North", new(2026, 11, 23)), Planned("304", "London", new(2026, 11, 30))], AreaRecord.Empty);

        clashes.Should().ContainSingle().Which.Words.Should().Be("1 other inspection of the region is on site in the same week.");
    }

    [Fact]
    public void An_area_that_is_visited_twice_within_a_month_clashes_at_both_visits()
    {
        var again = Planned("302", "London", new(2026, 12, 7));

        ScheduleClashes.Of([Barnet, again], [Barnet, again], AreaRecord.Empty).Select(clash => clash.Day).Should().Equal(Barnet.Day, again.Day);
    }

    [Fact, Handbook("K020"), Handbook("K027")]
    public void The_cap_and_the_school_holidays_show_as_clashes()
    {
        var monitoring = Barnet with { Kind = AreaInspectionKind.Monitoring, Day = new(2026, 10, 26) };
        var record = AreaRecord.Empty with
        {
            Visits = [.. new DateOnly[] { new(2026, 1, 12), new(2026, 4, 13), new(2026, 7, 6) }.Select(day => new PartnerVisit(Guid.NewGuid(), PartnerVisitKind.IlacsMonitoring, day, ""))],
            Terms = [new SchoolTerm(Guid.NewGuid(), "Autumn", new(2026, 9, 2), new(2026, 10, 23))],
        };

        ScheduleClashes.Of([monitoring], [monitoring], record).Select(clash => clash.Rule).Should().Equal("K020", "K027");
    }

    private static PlannedInspection Planned(string area, string region, DateOnly day) => new(Guid.NewGuid(), area, region, AreaInspectionKind.Full, day);
}
