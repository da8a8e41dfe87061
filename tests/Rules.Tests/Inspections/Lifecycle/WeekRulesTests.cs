using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

public sealed class WeekRulesTests
{
    [Fact, Handbook("K053", "draft 2022, paragraph 65")]
    public void Week_1_begins_without_a_full_checklist_only_with_a_reason()
    {
        var begin = new InspectionMove.Begin { Stage = InspectionStage.InformationGathering };

        var refusal = InSetUp.Refuses(begin);
        (refusal.Code, refusal.Source).Should().Be((RefusalCode.NeedsReason, "K053"));
        refusal.Message.Should().Contain("code of conduct");

        InSetUp.Moves(begin with { Reasons = [new("K053", "The rest is on Tuesday.")] }).Lifecycle.Stage.Should().Be(InspectionStage.InformationGathering);
        var ticked = SetUpChecklist.For(InspectionKind.Full).Aggregate(InSetUp, (state, item) => state.Moves(new InspectionMove.TickSetUp { Item = item, Done = true }));
        ticked.Moves(begin).Lifecycle.Stage.Should().Be(InspectionStage.InformationGathering);
    }

    [Theory, Handbook("K037", "draft 2022, paragraph 96"), Handbook("K038", "draft 2022, paragraph 96"), Handbook("K041", "draft 2022, paragraph 61")]
    [InlineData(InspectionStage.InformationGathering, InspectionStage.OffSiteAnalysis, "2026-11-16", "K041")]
    [InlineData(InspectionStage.OffSiteAnalysis, InspectionStage.OffSiteFieldwork, "2026-11-19", "K037")]
    [InlineData(InspectionStage.OffSiteFieldwork, InspectionStage.OnSite, "2026-11-23", "K038")]
    public void Each_week_begins_on_its_day_and_earlier_only_with_a_reason(InspectionStage from, InspectionStage to, string usual, string rule)
    {
        var begin = new InspectionMove.Begin { Stage = to };
        var day = new DateTimeOffset(DateOnly.Parse(usual, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(0, 1), TimeSpan.Zero);

        Begun(from).Refuses(begin, day.AddMinutes(-2)).Should().BeEquivalentTo(new { Code = RefusalCode.NeedsReason, Source = rule });
        Begun(from).Moves(begin, day).Lifecycle.Stage.Should().Be(to);
        Begun(from).Moves(begin with { Reasons = [new(rule, "Agreed with the area.")] }, day.AddDays(-1)).Lifecycle.Stage.Should().Be(to);
    }
}
