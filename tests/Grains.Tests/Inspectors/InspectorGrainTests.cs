using AreaSend.Access;
using AreaSend.Grains.Tests.Inspections;
using AreaSend.Inspectors;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Inspectors;

public sealed class InspectorGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>
{
    private IInspectorRegisterGrain Register => given.Cluster.Grains.GetGrain<IInspectorRegisterGrain>(0);

    private IInspectorGrain Lead => given.Cluster.Grains.GetGrain<IInspectorGrain>(Person(Role.LeadHmi).Person.Value);

    [Fact]
    public async Task People_of_the_area_see_no_inspector_and_no_list()
    {
        foreach (var actor in Strangers.Append(Person(Role.Lano)).Where(s => s.Kind is not PersonKind.Inspector))
        {
            (await ClusterFixture.As(actor, Lead.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
            (await ClusterFixture.As(actor, () => Register.FindAsync(null))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }
    }

    [Fact]
    public async Task Inspectors_and_schedulers_find_inspectors_by_part_of_a_name()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lano]))
        {
            (await As(role, () => Register.FindAsync("INSPECTOR"))).Value.Select(i => i.Name).Should().Equal("EducationInspector", "HealthInspector", "SocialCareInspector");
            (await As(role, Lead.ReadAsync)).Value!.Organisation.Should().Be(Organisation.Ofsted);
        }

        (await As(Role.LeadHmi, () => Register.FindAsync(""))).Value.Should().HaveCount(8);
        (await As(Role.LeadHmi, () => Register.FindAsync("%"))).Value.Should().BeEmpty();
    }

    [Fact]
    public async Task Only_schedulers_register_inspectors()
    {
        var entry = new InspectorCommand.Register { Name = "Me", Organisation = Organisation.Ofsted, Remit = Remit.Education };
        foreach (var actor in Roles.Except([Role.Scheduler]).Select(Person).Concat(Strangers))
        {
            (await ClusterFixture.As(actor, () => Lead.RegisterAsync(CommandId.New(), entry))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }
    }

    [Fact, Handbook("K048")]
    public async Task Leave_and_conflicts_are_kept_by_the_inspector_and_schedulers_and_the_rest_by_schedulers_alone()
    {
        var leave = new InspectorCommand.EnterLeave { From = new(2027, 5, 3), To = new(2027, 5, 7) };
        var conflict = new InspectorCommand.DeclareConflict { Area = "302", Reason = "Lives there" };
        var training = new InspectorCommand.RecordTraining { Title = "Area SEND framework", Day = new(2026, 1, 14) };
        var qa = given.Cluster.Grains.GetGrain<IInspectorGrain>(Person(Role.QualityAssurance).Person.Value);

        foreach (var actor in Roles.Except([Role.Scheduler, Role.QualityAssurance]).Select(Person).Concat(Strangers))
        {
            (await ClusterFixture.As(actor, () => qa.EnterLeaveAsync(CommandId.New(), leave))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
            (await ClusterFixture.As(actor, () => qa.DeclareConflictAsync(CommandId.New(), conflict))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
            (await ClusterFixture.As(actor, () => qa.RecordTrainingAsync(CommandId.New(), training))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }

        var entered = CommandId.New();
        (await As(Role.QualityAssurance, () => qa.EnterLeaveAsync(entered, leave))).Accepted.Should().BeTrue();
        (await As(Role.QualityAssurance, () => qa.DeclareConflictAsync(CommandId.New(), conflict))).Accepted.Should().BeTrue();
        (await As(Role.QualityAssurance, () => qa.RecordTrainingAsync(CommandId.New(), training))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await As(Role.Scheduler, () => qa.RecordTrainingAsync(CommandId.New(), training))).Accepted.Should().BeTrue();
        (await As(Role.QualityAssurance, () => qa.WithdrawConflictAsync(CommandId.New(), new() { Area = "302", Reason = "Moved" }))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);

        (await As(Role.Scheduler, qa.ProfileAsync)).Value!.Conflicts.Should().ContainSingle().Which.AreaName.Should().Be("Barnet");
        (await As(Role.QualityAssurance, qa.ProfileAsync)).Value!.Conflicts.Should().ContainSingle();
        var others = (await As(Role.LeadHmi, qa.ProfileAsync)).Value!;
        (others.Conflicts.IsEmpty, others.Leave.Length, others.Trainings.Length).Should().Be((true, 1, 1), "a conflict is its inspector's and the schedulers'");
        (await As(Role.Scheduler, () => qa.WithdrawLeaveAsync(CommandId.New(), new() { Leave = entered.Value }))).Accepted.Should().BeTrue();
        (await As(Role.Scheduler, () => qa.WithdrawConflictAsync(CommandId.New(), new() { Area = "302", Reason = "Moved" }))).Accepted.Should().BeTrue();
    }

    [Fact]
    public async Task An_inspector_or_area_that_is_not_there_is_said()
    {
        var nobody = given.Cluster.Grains.GetGrain<IInspectorGrain>("nobody-known");
        (await As(Role.Scheduler, () => nobody.EnterLeaveAsync(CommandId.New(), new() { From = new(2027, 5, 3), To = new(2027, 5, 7) }))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await As(Role.Scheduler, () => Lead.DeclareConflictAsync(CommandId.New(), new() { Area = "998", Reason = "Lives there" }))).Refusal!.Field.Should().Be("Area");
    }
}
