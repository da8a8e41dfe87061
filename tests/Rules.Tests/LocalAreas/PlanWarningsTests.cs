using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.LocalAreas.GivenRecord;

namespace AreaSend.Rules.Tests.LocalAreas;

public sealed class PlanWarningsTests
{
    private static readonly AreaRecord Busy = AreaRecord.Empty with
    {
        Inspections = [Monitoring(new(2026, 9, 3))],
        Visits = [Ilacs(new(2026, 3, 9)), Ilacs(new(2026, 6, 8)), Ilacs(new(2026, 10, 5))],
        Terms = [new SchoolTerm(Guid.NewGuid(), "Autumn 2026, first half", new(2026, 9, 2), new(2026, 10, 23))],
    };

    [Fact, Handbook("K020"), Handbook("K026"), Handbook("K027")]
    public void A_plan_hears_every_warning_at_once() =>
        PlanWarnings.Of(Busy, [], AreaInspectionKind.Monitoring, new(2026, 10, 26)).Select(warning => warning.Source).Should().Equal("K020", "K026", "K027");

    [Fact]
    public void The_cap_is_of_monitoring_only() =>
        PlanWarnings.Of(Busy, [], AreaInspectionKind.Full, new(2026, 10, 26)).Select(warning => warning.Source).Should().Equal("K026", "K027");

    [Fact]
    public void An_area_of_which_nothing_is_known_has_no_warning() =>
        PlanWarnings.Of(AreaRecord.Empty, [], AreaInspectionKind.Monitoring, new(2026, 10, 26)).Should().BeEmpty();
}
