using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Inspections;

public sealed class InspectionMoveTests(InspectionFixture given) : IClassFixture<InspectionFixture>, IAsyncLifetime
{
    private static readonly InspectionMove.HoldSetUp Discussion = new() { At = NotificationMorning.AddHours(4), Present = "Lead HMI, CQC lead, officer" };

    public Task InitializeAsync() => given.PlanAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Of_two_people_who_make_the_same_move_at_once_one_wins_and_the_other_hears_who_did()
    {
        var both = await Task.WhenAll(Move(Role.LeadHmi, Discussion), Move(Role.CqcLead, Discussion));

        both.Count(answer => answer.Accepted).Should().Be(1);
        both.Single(answer => !answer.Accepted).Refusal!.Message.Should().Match("* recorded this already, so nothing was recorded again. The set-up discussion was held.*");
    }

    [Fact]
    public async Task A_repeated_move_is_answered_alike_and_recorded_once()
    {
        var id = CommandId.New();

        var first = await As(Role.LeadHmi, () => given.Inspection.MoveAsync(id, Discussion));
        var second = await As(Role.LeadHmi, () => given.Inspection.MoveAsync(id, Discussion));

        (first.Accepted, second).Should().Be((true, first));
        (await As(Role.LeadHmi, () => given.Inspection.MoveAsync(id, new InspectionMove.Begin { Stage = InspectionStage.InformationGathering }))).Refusal!.Code.Should().Be(RefusalCode.Invalid);
    }

    [Fact]
    public async Task Each_move_is_for_the_roles_that_the_table_names_and_the_rest_are_told_it_is_not_theirs()
    {
        foreach (var role in Roles.Except([Role.LeadHmi]))
        {
            var answer = await Move(role, new InspectionMove.Begin { Stage = InspectionStage.OnSite });
            answer.Refusal!.Code.Should().Be(RefusalCode.Forbidden, $"{role} does not lead");
        }

        (await Move(Role.Lano, new InspectionMove.AskDeferral { AskedBy = "Lano", Reason = "Flood" })).Accepted.Should().BeTrue();
        (await Move(Role.LeadHmi, new InspectionMove.DecideDeferral { Granted = true, DecidedBy = "Me", Reason = "Flood" })).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await ClusterFixture.As(Person(Role.None), () => given.Inspection.MoveAsync(CommandId.New(), Discussion))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
    }

    [Fact, Handbook("K028", "draft 2022, paragraph 62")]
    public async Task Before_notification_nobody_of_the_area_sees_the_inspection_and_a_new_date_after_a_deferral_is_secret_again()
    {
        (await As(Role.Lano, given.Inspection.ReadAsync)).Accepted.Should().BeTrue();
        await Move(Role.Lano, new InspectionMove.AskDeferral { AskedBy = "Lano", Reason = "Flood" });
        await Move(Role.Scheduler, new InspectionMove.DecideDeferral { Granted = true, DecidedBy = "Regional director", Reason = "Flood" });
        (await As(Role.Lano, given.Inspection.ReadAsync)).Value!.Stage.Should().Be(InspectionStage.Deferred);

        (await Move(Role.Scheduler, new InspectionMove.ChangeDate { FirstOnSiteDay = new(2027, 1, 25), Reason = "New date" })).Refusal.Should().BeNull();

        (await As(Role.Lano, given.Inspection.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await As(Role.Lano, given.Cluster.Grains.GetGrain<IInspectionRegisterGrain>(0).MineAsync)).Should().NotContain(line => line.Id == given.Id);
        (await As(Role.LeadHmi, given.Inspection.ReadAsync)).Value!.FirstOnSiteDay.Should().Be(new DateOnly(2027, 1, 25));
    }

    [Fact, Handbook("K051", "draft 2022, paragraph 63")]
    public async Task The_officer_sees_stage_and_dates_but_no_tasks_checklist_or_record()
    {
        var view = (await As(Role.Lano, given.Inspection.ReadAsync)).Value!;

        view.Progress.Should().BeEquivalentTo(new { NotificationDay = new DateOnly(2026, 11, 9), Moves = new[] { InspectionMoveKind.AskDeferral } });
        (view.Progress.Tasks.Length + view.Progress.Checklist.Length + view.Progress.Record.Length + view.Progress.Calls.Length).Should().Be(0);
    }

    [Fact]
    public async Task The_lead_sees_what_is_to_do_who_did_what_and_under_which_edition_and_law()
    {
        await Move(Role.CqcLead, Discussion);

        var view = (await As(Role.LeadHmi, given.Inspection.ReadAsync)).Value!;

        (view.Stage, view.Edition, view.Progress.StatutoryBasis).Should().Be((InspectionStage.SetUp, "2025-07", "Section 20(1)(a) of the Children Act 2004"));
        view.Progress.Record[0].Should().BeEquivalentTo(new { Kind = InspectionMoveKind.HoldSetUp, Words = Discussion.Present, Recorded = new { Name = "CqcLead" } });
        view.Progress.Tasks.First(task => task.Standing is TaskStanding.Open).Kind.Should().Be(InspectionMoveKind.TickSetUp);
    }

    private Task<Answer<Receipt>> Move(Role role, InspectionMove move) => As(role, () => given.Inspection.MoveAsync(CommandId.New(), move));
}
