using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Inspections;

public sealed class InspectionGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>, IAsyncLifetime
{
    public Task InitializeAsync() => given.PlanAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Whoever_leaves_the_team_loses_the_inspection_at_once_and_a_retry_is_answered_alike()
    {
        var (id, leaver) = (CommandId.New(), Person(Role.HealthInspector).Person);

        var first = await As(Role.LeadHmi, () => given.Inspection.ReleaseAsync(id, new() { Person = leaver }));
        var second = await As(Role.LeadHmi, () => given.Inspection.ReleaseAsync(id, new() { Person = leaver }));

        (first.Accepted, second).Should().Be((true, first));
        (await As(Role.HealthInspector, given.Inspection.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await MineAsync(Role.HealthInspector)).Should().BeNull();
        (await given.Inspection.RosterAsync()).Roles.Should().NotContainKey(leaver);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_command_id_of_another_command_is_refused_and_not_taken_for_a_repeat(bool afterReplay)
    {
        var (id, person) = (CommandId.New(), Person(Role.HealthInspector).Person);
        (await As(Role.LeadHmi, () => given.Inspection.AssignAsync(id, AsShadow(person)))).Refusal.Should().BeNull();
        if (afterReplay)
        {
            await given.Cluster.Grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
        }

        var refused = await As(Role.LeadHmi, () => given.Inspection.ReleaseAsync(id, new() { Person = person }));

        refused.Refusal!.Code.Should().Be(RefusalCode.Invalid);
        (await given.Inspection.RosterAsync()).Roles.Should().Contain(person, Role.Shadow);
        (await As(Role.LeadHmi, () => given.Inspection.ReleaseAsync(CommandId.New(), new() { Person = person }))).Accepted.Should().BeTrue();
    }

    [Fact]
    public async Task A_changed_role_shows_in_my_inspections()
    {
        var changed = await As(Role.LeadHmi, () => given.Inspection.AssignAsync(CommandId.New(), AsShadow(Person(Role.EducationInspector).Person)));

        changed.Refusal.Should().BeNull();

        (await MineAsync(Role.EducationInspector))!.MyRole.Should().Be(Role.Shadow);
    }

    [Fact, Handbook("K051"), Handbook("K028")]
    public async Task The_area_knows_nothing_before_its_officer_is_named_and_the_former_officer_nothing_after()
    {
        var successor = new Actor(new PersonId("ben-frost"), "Ben Frost", PersonKind.AreaOfficer);
        (await ClusterFixture.As(successor, given.Inspection.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown);

        await As(Role.LeadHmi, () => given.Inspection.NameLanoAsync(CommandId.New(), new() { Person = successor.Person, Name = successor.Name }));

        (await ClusterFixture.As(successor, given.Inspection.ReadAsync)).Value!.Lano.Should().Be("Ben Frost");
        (await As(Role.Lano, given.Inspection.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await MineAsync(Role.Lano)).Should().BeNull();
        (await given.Cluster.Ledger.ReadAsync($"inspection/{given.Id}", 0, 100)).Count(e => e.Type == "inspection.lano-named.v1").Should().Be(2, "changes are logged");
    }

    [Fact]
    public async Task Unknown_people_and_areas_are_named_in_the_refusal()
    {
        var nobody = await As(Role.LeadHmi, () => given.Inspection.AssignAsync(CommandId.New(), new() { Person = new("nobody-known"), Role = Role.Shadow }));
        var badId = await As(Role.LeadHmi, () => given.Inspection.AssignAsync(CommandId.New(), new() { Person = default, Role = Role.Shadow }));
        var inspector = await As(Role.LeadHmi, () => given.Inspection.NameLanoAsync(CommandId.New(), new() { Person = Person(Role.None).Person, Name = "An inspector outside the team" }));
        var absent = given.Cluster.Grains.GetGrain<IInspectionGrain>(InspectionId.New().ToString());
        var nowhere = await As(Role.Scheduler, () => absent.PlanAsync(CommandId.New(), new() { Area = new("998"), FirstOnSiteDay = new(2026, 11, 23) }));

        new[] { nobody, badId, inspector, nowhere }.Select(a => (a.Refusal!.Code, a.Refusal.Field)).Should()
            .Equal((RefusalCode.Unknown, "Person"), (RefusalCode.Unknown, "Person"), (RefusalCode.Invalid, "Person"), (RefusalCode.Unknown, "Area"));
        (await As(Role.Scheduler, absent.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown, "a scheduler has no part in what is not there");
    }

    // Every test plans an inspection in the same week with the same team, so whoever gets another role is also in the team of other inspections.
    private static InspectionCommand.Assign AsShadow(PersonId person) => new() { Person = person, Role = Role.Shadow, Reasons = [new("K116", "The test has one team")] };

    private async Task<InspectionSummary?> MineAsync(Role role) =>
        (await As(role, given.Cluster.Grains.GetGrain<IInspectionRegisterGrain>(0).MineAsync)).SingleOrDefault(i => i.Id == given.Id);
}
