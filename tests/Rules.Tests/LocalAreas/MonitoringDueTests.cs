using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.LocalAreas.GivenRecord;

namespace AreaSend.Rules.Tests.LocalAreas;

public sealed class MonitoringDueTests
{
    [Fact, Handbook("K018")]
    public void Outcome_3_is_monitored_18_months_after_the_report_was_received_until_it_was_monitored()
    {
        var full = Full(AreaOutcome.SystemicFailings, new(2024, 6, 28), received: new(2024, 8, 31));

        MonitoringDue.Of(With(full), Today, DueCounts.Usual).Should().ContainSingle().Which.Due.Should().Be(new DateOnly(2026, 2, 28), "18 calendar months from 31 August");
        MonitoringDue.Of(With(full, Monitoring(new(2026, 2, 4))), Today, DueCounts.Usual).Should().BeEmpty();
        MonitoringDue.Of(With(full, Monitoring(new(2024, 3, 4))), Today, DueCounts.Usual).Should().ContainSingle("the earlier one was of something else");
    }

    [Fact, Handbook("K018")]
    public void While_the_report_is_not_received_monitoring_has_no_day_yet()
    {
        var item = MonitoringDue.Of(With(Full(AreaOutcome.SystemicFailings, new(2026, 9, 18))), Today, DueCounts.Usual).Single();

        item.Due.Should().BeNull();
        item.Reason.Should().Contain("has not received it yet");
    }

    [Theory]
    [InlineData(AreaOutcome.TypicallyPositive)]
    [InlineData(AreaOutcome.Inconsistent)]
    [InlineData(AreaOutcome.NotKnown)]
    public void Other_outcomes_are_not_monitored(AreaOutcome outcome) =>
        MonitoringDue.Of(With(Full(outcome, new(2024, 6, 28), received: new(2024, 8, 30))), Today, DueCounts.Usual).Should().BeEmpty();

    [Fact, Handbook("K024"), Handbook("K025")]
    public void The_regional_director_adds_monitoring_anywhere_until_it_has_taken_place()
    {
        var record = AreaRecord.Empty with { Decisions = [Decision(AreaInspectionKind.Monitoring, new(2026, 3, 2), new(2026, 11, 2))] };

        MonitoringDue.Of(record, Today, DueCounts.Usual).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "K024", Due = new DateOnly(2026, 11, 2) });
        MonitoringDue.Of(record with { Inspections = [Monitoring(new(2026, 9, 3))] }, Today, DueCounts.Usual).Should().BeEmpty();
    }
}
