using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

public sealed class SetUpRulesTests
{
    private static readonly InspectionMove.HoldSetUp Hold = new() { At = NotificationMorning.AddHours(4), Present = "Lead HMI, CQC lead, officer" };

    [Fact, Handbook("K053", "draft 2022, paragraph 65")]
    public void The_discussion_waits_for_both_calls_and_the_nominated_officer_and_says_so()
    {
        Staffed.Moves(CallDcs).Refuses(Hold).Message.Should()
            .Be("Before the set-up discussion, record CQC's call to the chief executive of the integrated care board, and name the local area nominated officer.");
        Told.Refuses(Hold).Should().BeEquivalentTo(new { Code = LifecycleRefusal.NotReady, Source = "K053" });
        ReadyForSetUp.Moves(Hold).Lifecycle.Stage.Should().Be(InspectionStage.SetUp);
    }

    [Fact]
    public void The_discussion_is_in_the_past_after_the_notification_and_says_who_took_part()
    {
        ReadyForSetUp.Refuses(Hold with { At = Later.AddDays(1) }).Field.Should().Be("At");
        ReadyForSetUp.Refuses(Hold with { At = NotificationMorning.AddDays(-3) }).Field.Should().Be("At");
        ReadyForSetUp.Refuses(Hold with { Present = "" }).Field.Should().Be("Present");
    }

    [Fact, Handbook("K054"), Handbook("K055"), Handbook("K056"), Handbook("K057"), Handbook("K058")]
    public void The_checklist_of_a_full_inspection_has_nine_items_and_keeps_who_ticked_each()
    {
        SetUpChecklist.For(InspectionKind.Full).Should().HaveCount(9).And.Contain([SetUpItem.CodeOfConduct, SetUpItem.Equalities, SetUpItem.WellBeing, SetUpItem.Surveys, SetUpItem.StakeholdersTold]);

        var ticked = InSetUp.Moves(new InspectionMove.TickSetUp { Item = SetUpItem.CodeOfConduct, Done = true });

        ticked.Lifecycle.Ticks[SetUpItem.CodeOfConduct].Name.Should().Be("Priya Shah");
        ticked.Moves(new InspectionMove.TickSetUp { Item = SetUpItem.CodeOfConduct, Done = false }).Lifecycle.Ticks.Should().BeEmpty();
        ticked.Asks(new InspectionMove.TickSetUp { Item = SetUpItem.CodeOfConduct, Done = true }).Events.Should().BeEmpty("it is ticked");
    }

    [Fact, Handbook("K185", "draft 2022, paragraph 130")]
    public void Only_a_monitoring_inspection_has_the_parent_carer_forum_told_the_same_day()
    {
        var tick = new InspectionMove.TickSetUp { Item = SetUpItem.ParentCarerForumTold, Done = true };
        var monitoring = InSetUp with { Plan = InSetUp.Plan! with { Kind = InspectionKind.Monitoring } };

        InSetUp.Refuses(tick).Should().BeEquivalentTo(new { Code = RefusalCode.Invalid, Field = "Item" });
        monitoring.Moves(tick).Lifecycle.Ticks.Should().ContainKey(SetUpItem.ParentCarerForumTold);
    }

    [Fact, Handbook("K008", "draft 2022, paragraph 4")]
    public void Each_kind_of_inspection_has_its_section_of_the_law()
    {
        StatutoryBasis.Of(InspectionKind.Full).Should().Contain("20(1)(a)");
        StatutoryBasis.Of(InspectionKind.Monitoring).Should().Contain("20(2)");
    }
}
