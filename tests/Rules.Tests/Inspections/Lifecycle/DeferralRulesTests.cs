using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

[Handbook("K052", "draft 2022, paragraph 64")]
public sealed class DeferralRulesTests
{
    private static readonly InspectionMove.AskDeferral Ask = new() { AskedBy = "Helen Marsh", Reason = "Flooding has closed all offices." };
    private static readonly InspectionMove.DecideDeferral Grant = new() { Granted = true, DecidedBy = "Regional director", Reason = "Exceptional." };

    [Fact]
    public void A_deferral_that_is_granted_waits_for_a_new_date() =>
        Told.Moves(Ask).Moves(Grant).Lifecycle.Stage.Should().Be(InspectionStage.Deferred);

    [Theory]
    [InlineData(InspectionStage.InformationGathering)]
    [InlineData(InspectionStage.OffSiteAnalysis)]
    public void A_deferral_that_is_refused_leaves_the_inspection_where_it_was(InspectionStage stage) =>
        Begun(stage).Moves(Ask).Moves(Grant with { Granted = false }).Lifecycle.Stage.Should().Be(stage);

    [Fact]
    public void Nothing_is_decided_that_was_not_asked_for() => Told.Refuses(Grant).Code.Should().Be(LifecycleRefusal.WrongStage);

    [Fact]
    public void Nobody_asks_before_the_area_is_told_or_once_the_team_is_on_site()
    {
        Staffed.Refuses(Ask).Code.Should().Be(LifecycleRefusal.WrongStage);
        Begun(InspectionStage.OnSite).Refuses(Ask).Code.Should().Be(LifecycleRefusal.WrongStage);
    }

    [Fact]
    public void Who_asks_or_decides_gives_name_and_reason()
    {
        Told.Refuses(Ask with { AskedBy = "" }).Field.Should().Be("AskedBy");
        Told.Refuses(Ask with { Reason = "" }).Field.Should().Be("Reason");
        Told.Moves(Ask).Refuses(Grant with { DecidedBy = "" }).Field.Should().Be("DecidedBy");
        Told.Moves(Ask).Refuses(Grant with { Reason = new string('x', 501) }).Code.Should().Be(RefusalCode.TooLong);
    }

    [Fact]
    public void Both_stay_on_record_with_who_and_when() =>
        Told.Moves(Ask).Moves(Grant).Lifecycle.Record[^2..].Should().Equal(
            new InspectionEvent.DeferralAsked("Helen Marsh", "Flooding has closed all offices.", By with { At = Later }),
            new InspectionEvent.DeferralDecided(true, "Regional director", "Exceptional.", By with { At = Later }));
}
