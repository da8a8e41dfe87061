using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Testing.Inspections;
using AreaSend.Vocabulary;
using Xunit.Abstractions;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

public sealed class LifecycleDeciderTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset OnSite = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_inspection_goes_from_the_schedule_to_the_feedback_stage_by_stage()
    {
        var state = Staffed.Moves(CallDcs).Moves(CallIcb).After(new InspectionEvent.LanoNamed("amara-bello", "Amara Bello", By));
        state.Lifecycle.Stage.Should().Be(InspectionStage.Notified);

        state = state.Moves(new InspectionMove.HoldSetUp { At = NotificationMorning.AddHours(5), Present = "Lead HMI, CQC lead, officer" });
        state.Lifecycle.Stage.Should().Be(InspectionStage.SetUp);
        foreach (var item in SetUpChecklist.For(InspectionKind.Full))
        {
            state = state.Moves(new InspectionMove.TickSetUp { Item = item, Done = true });
        }

        foreach (var stage in new[] { InspectionStage.InformationGathering, InspectionStage.OffSiteAnalysis, InspectionStage.OffSiteFieldwork, InspectionStage.OnSite })
        {
            state = state.Moves(new InspectionMove.Begin { Stage = stage });
            state.Lifecycle.Stage.Should().Be(stage);
        }

        state = state.Moves(new InspectionMove.HoldFinalTeamMeeting { At = Later.AddHours(-5), Present = "The whole team" });
        state = state.Moves(new InspectionMove.GiveFeedback { At = Later.AddHours(-1), Present = "Director, board, officer, forum" });
        state.Lifecycle.Stage.Should().Be(InspectionStage.FeedbackGiven);
        state.Lifecycle.Record.Select(one => LifecycleRecord.Of(one)!.Recorded.Name).Should().OnlyContain(name => name == "Priya Shah");
    }

    [Fact]
    public void The_table_of_moves_is_the_one_written_by_hand()
    {
        foreach (var move in LifecycleMoves.All.Where(one => one.Kind is not InspectionMoveKind.ComposeTeam))
        {
            foreach (var stage in Enum.GetValues<InspectionStage>())
            {
                LifecycleMoves.CanBe(move.Kind, stage).Should().Be(LifecycleTable.Allows(stage, move.Kind), $"of {move.Kind} in {stage}");
            }
        }

        LifecycleMoves.All.Select(one => one.Kind).Should().Equal(Enum.GetValues<InspectionMoveKind>());
    }

    [Fact]
    public void A_move_out_of_turn_is_refused_with_where_the_inspection_stands_and_what_can_be_done()
    {
        var refusal = Staffed.Refuses(new InspectionMove.Begin { Stage = InspectionStage.OnSite });

        refusal.Code.Should().Be(LifecycleRefusal.WrongStage);
        refusal.Message.Should().Be("The inspection is planned and the area has not been told. From here one can change the date, cancel it, change the team, "
            + "record the call to the director of children's services or record the call to the integrated care board.");
    }

    [Fact]
    public void Of_two_people_who_make_the_same_move_at_once_the_second_hears_who_made_it()
    {
        var fieldwork = Begun(InspectionStage.OffSiteFieldwork);
        var begin = new InspectionMove.Begin { Stage = InspectionStage.OnSite };

        var refusal = fieldwork.Moves(begin, OnSite).Refuses(begin, OnSite);

        refusal.Code.Should().Be(LifecycleRefusal.WrongStage);
        refusal.Message.Should().StartWith("Priya Shah recorded this already, so nothing was recorded again. The inspection is on site.");
    }

    [Fact]
    public void A_form_of_an_older_version_is_stale_but_two_people_may_tick_at_once()
    {
        InSetUp.Refuses(new InspectionMove.Pause { Reason = "A reason", DutyDeskPerson = "Ann Lowe", DutyDeskAt = NotificationMorning, Seen = 8 }).Code.Should().Be(RefusalCode.Stale);
        InSetUp.Asks(new InspectionMove.TickSetUp { Item = SetUpItem.Surveys, Done = true, Seen = 8 }).Refusal.Should().BeNull();
    }

    [Fact]
    public void A_stage_that_is_not_begun_by_a_move_is_no_move() =>
        InSetUp.Refuses(new InspectionMove.Begin { Stage = InspectionStage.FeedbackGiven }).Code.Should().Be(RefusalCode.Invalid);

    [Fact]
    public void Every_move_is_recorded_with_an_event_of_its_own()
    {
        InspectionMove[] moves = [CallDcs, CallIcb];

        moves.Select(LifecycleDecider.EventOf).Distinct().Should().Equal(typeof(InspectionEvent.AreaCalled));
        Staffed.Asks(CallDcs).Events.Should().ContainSingle().Which.Should().BeOfType(LifecycleDecider.EventOf(CallDcs));
    }

    [Fact]
    public void Random_commands_never_lead_to_a_stage_that_is_not_allowed_and_every_refusal_says_why()
    {
        const long seed = 1;
        var trial = new LifecycleTrial(Days).Run(seed, 2000);
        output.WriteLine($"FIGURE lifecycle (seeds from {seed}): {trial}, {trial.Found} findings");
        foreach (var finding in trial.Findings)
        {
            output.WriteLine(finding);
        }

        trial.Found.Should().Be(0);
        trial["ended FeedbackGiven"].Should().BePositive("some sequences reach the end");
    }
}
