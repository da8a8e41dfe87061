using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Inspections;

public sealed class InspectionConfidentialityTests(InspectionFixture given) : IClassFixture<InspectionFixture>
{
    private IInspectionRegisterGrain Register => given.Cluster.Grains.GetGrain<IInspectionRegisterGrain>(0);

    [Fact]
    public async Task Strangers_hear_that_there_is_no_such_inspection_whatever_they_ask()
    {
        foreach (var stranger in Strangers)
        {
            var read = await ClusterFixture.As(stranger, given.Inspection.ReadAsync);
            var assign = await ClusterFixture.As(stranger, () => given.Inspection.AssignAsync(CommandId.New(), new() { Person = stranger.Person, Role = Role.LeadHmi }));
            var release = await ClusterFixture.As(stranger, () => given.Inspection.ReleaseAsync(CommandId.New(), new() { Person = Person(Role.LeadHmi).Person }));
            var lano = await ClusterFixture.As(stranger, () => given.Inspection.NameLanoAsync(CommandId.New(), new() { Person = stranger.Person, Name = "Me" }));
            var absent = await ClusterFixture.As(stranger, given.Cluster.Grains.GetGrain<IInspectionGrain>(InspectionId.New().ToString()).ReadAsync);

            new[] { read.Refusal, assign.Refusal, release.Refusal, lano.Refusal }.Should().OnlyContain(r => r == absent.Refusal, "existence must not show");
            absent.Refusal!.Code.Should().Be(RefusalCode.Unknown);
            (await ClusterFixture.As(stranger, Register.MineAsync)).Should().BeEmpty();
        }
    }

    [Fact, Handbook("K051"), Handbook("K028")]
    public async Task Each_part_sees_dates_and_area_but_the_nominated_officer_no_team()
    {
        foreach (var role in Roles)
        {
            var view = (await As(role, given.Inspection.ReadAsync)).Value!;

            view.Should().BeEquivalentTo(new { AreaName = "Barnet", FirstOnSiteDay = new DateOnly(2026, 11, 23), LastOnSiteDay = new DateOnly(2026, 11, 27), MyRole = role, Lano = "Lano" });
            view.Team.Select(m => m.Role).Should().Equal(role is Role.Lano ? [] : Roles.Except([Role.Lano, Role.Scheduler]));
            (await As(role, Register.MineAsync)).Should().Equal(new InspectionSummary(given.Id, "Barnet", new DateOnly(2026, 11, 23), role, InspectionKind.Full, InspectionStage.Notified, "302", "2025-07"));
        }
    }

    [Fact]
    public async Task Only_the_lead_HMI_and_schedulers_change_the_team_and_the_rest_are_told_it_is_not_theirs()
    {
        foreach (var role in Roles.Except([Role.LeadHmi, Role.Scheduler]))
        {
            var assign = await As(role, () => given.Inspection.AssignAsync(CommandId.New(), new() { Person = Person(role).Person, Role = Role.LeadHmi }));
            var release = await As(role, () => given.Inspection.ReleaseAsync(CommandId.New(), new() { Person = Person(Role.LeadHmi).Person }));
            var lano = await As(role, () => given.Inspection.NameLanoAsync(CommandId.New(), new() { Person = new("friend"), Name = "Friend" }));

            new[] { assign.Refusal!.Code, release.Refusal!.Code, lano.Refusal!.Code }.Should().OnlyContain(code => code == RefusalCode.Forbidden);
        }
    }

    [Fact]
    public async Task Only_schedulers_plan()
    {
        foreach (var actor in Roles.Except([Role.Scheduler]).Select(Person).Concat(Strangers))
        {
            var answer = await ClusterFixture.As(actor, () => given.Cluster.Grains.GetGrain<IInspectionGrain>(InspectionId.New().ToString())
                .PlanAsync(CommandId.New(), new() { Area = new("302"), FirstOnSiteDay = new(2026, 11, 23) }));

            answer.Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }
    }
}
