using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;
using Kind = AreaSend.Inspections.Lifecycle.InspectionMoveKind;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

public sealed class LifecycleTasksTests
{
    [Fact]
    public void A_planned_inspection_asks_for_a_team_and_the_two_calls_and_nothing_else_yet()
    {
        var tasks = Tasks(Of(Planned));

        tasks.Where(task => task.Standing is TaskStanding.Open).Select(task => task.Kind).Should().Equal(Kind.ComposeTeam, Kind.CallDcs, Kind.CallIcb);
        tasks[0].Words.Should().Be("The team needs a lead HMI. The team needs a CQC lead, who brings the remit health. The team needs an education inspector of Ofsted. The team needs a social care inspector of Ofsted.");
    }

    [Fact]
    public void The_set_up_discussion_says_what_comes_first()
    {
        var task = Tasks(Told).Single(one => one.Kind is Kind.HoldSetUp);

        (task.Standing, task.Words).Should().Be((TaskStanding.CannotStartYet, "Before the set-up discussion, name the local area nominated officer."));
    }

    [Fact]
    public void The_checklist_counts_its_ticks()
    {
        var task = Tasks(InSetUp.Moves(new InspectionMove.TickSetUp { Item = SetUpItem.Surveys, Done = true })).Single(one => one.Kind is Kind.TickSetUp);

        (task.Standing, task.Words).Should().Be((TaskStanding.Begun, "1 of 9 done"));
    }

    [Fact]
    public void A_checklist_with_open_items_when_the_inspection_has_ended_was_left_undone()
    {
        var task = Tasks(InSetUp.After(new InspectionEvent.FeedbackGiven(Later, "All", [], By))).Single(one => one.Kind is Kind.TickSetUp);

        (task.Standing, task.Words).Should().Be((TaskStanding.LeftUndone, "0 of 9 done"));
    }

    [Fact]
    public void A_monitoring_inspection_is_staffed_with_the_two_leads()
    {
        var planned = new InspectionEvent.Planned("302", "Barnet", Monday, InspectionKind.Monitoring, [], By);
        var task = Tasks(Of(planned, Priya.IsPut(Role.LeadHmi), Tomasz.IsPut(Role.CqcLead)))[0];

        (task.Standing, task.Words).Should().Be((TaskStanding.Done, "2 people"));
    }

    [Fact]
    public void Each_task_is_due_on_its_day_of_the_timeline() =>
        Tasks(InSetUp).Where(task => task.Kind >= Kind.BeginInformationGathering).Select(task => task.Due).Should().Equal(
            new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 19), new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 27), new DateOnly(2026, 11, 27));

    [Fact]
    public void A_paused_inspection_has_nothing_to_begin_and_says_why() =>
        Tasks(InSetUp.After(new InspectionEvent.Paused("Reason", "Ann Lowe", NotificationMorning, By))).Single(task => task.Kind is Kind.BeginInformationGathering).Words.Should().Be("The inspection is paused.");

    [Fact]
    public void After_a_deferral_the_calls_are_to_be_made_again() =>
        Tasks(ReadyForSetUp.After(new InspectionEvent.DateChanged(new(2027, 1, 25), "New date", [], By))).Where(task => task.Kind is Kind.CallDcs or Kind.CallIcb).Should().OnlyContain(task => task.Standing == TaskStanding.Open);

    [Fact]
    public void A_task_is_mine_when_my_role_may_do_it() =>
        LifecycleTasks.Of(Told, null, kind => kind is Kind.NameLano).Single(task => task.Mine).Kind.Should().Be(Kind.NameLano);

    private static System.Collections.Immutable.ImmutableArray<InspectionTask> Tasks(InspectionState state) =>
        LifecycleTasks.Of(state, Days.DaysOf(state.Plan!.FirstOnSiteDay).Value, _ => false);
}
