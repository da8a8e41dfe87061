using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.LocalAreas;

[Handbook("K030", "review response 2025")]
public sealed class DueCountsTests
{
    [Fact]
    public void The_usual_counts_are_those_of_the_sources()
    {
        var usual = DueCounts.Usual;

        (usual.YearsAfterOutcome1, usual.YearsAfterOutcome2, usual.YearsAfterOutcome3, usual.MonitoringMonths, usual.NewAreaYears, usual.MostYears).Should().Be((5, 3, 3, 18, 3, 5));
        (usual.FormerBy, usual.FirstCycleEnds, usual.FromPublication).Should().Be((new DateOnly(2025, 12, 31), new DateOnly(2027, 12, 31), false));
    }
}
