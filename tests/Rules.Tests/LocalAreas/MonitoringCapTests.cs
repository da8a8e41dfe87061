using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.LocalAreas;

[Handbook("K020", "handbook July 2025, paragraph 23")]
public sealed class MonitoringCapTests
{
    private static readonly DateOnly[] Three = [new(2026, 1, 12), new(2026, 4, 13), new(2026, 7, 6)];

    [Fact]
    public void A_fourth_visit_in_twelve_months_across_both_frameworks_needs_a_reason()
    {
        MonitoringCap.Weigh([Three[1]], [Three[0], Three[2]], new(2026, 11, 2))!.Message.Should().Contain("number 4 in 12 months");
        MonitoringCap.Weigh([Three[1]], [Three[0]], new(2026, 11, 2)).Should().BeNull("three are usual");
    }

    [Fact]
    public void The_window_rolls()
    {
        MonitoringCap.Weigh([], Three, new(2027, 1, 11))!.Message.Should().Contain("number 4 in 12 months");
        MonitoringCap.Weigh([], Three, new(2027, 1, 11))!.Code.Should().Be(RefusalCode.NeedsReason);
        MonitoringCap.Weigh([], Three, new(2027, 1, 12)).Should().BeNull("the first visit was twelve months ago");
        MonitoringCap.Weigh([], Three, new(2025, 9, 1))!.Source.Should().Be("K020", "visits to come count as well");
        MonitoringCap.Weigh([], Three, new(2025, 7, 6)).Should().BeNull();
    }

    [Fact]
    public void The_cap_is_only_for_areas_that_get_visits_of_both() =>
        MonitoringCap.Weigh(Three, [], new(2026, 10, 5)).Should().BeNull();
}
