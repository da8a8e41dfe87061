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
}
