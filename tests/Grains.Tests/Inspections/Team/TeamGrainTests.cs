using AreaSend.Access;
using AreaSend.Inspections.Team;
using AreaSend.Inspectors;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Inspections.Team;

public sealed class TeamGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>, IAsyncLifetime
{
    private ITeamGrain Team => given.Cluster.Grains.GetGrain<ITeamGrain>(given.Id.ToString());

    private IStaffingGrain Staffing => given.Cluster.Grains.GetGrain<IStaffingGrain>(0);

    public Task InitializeAsync() => given.PlanAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_area_and_strangers_see_nothing_of_the_team_and_only_the_lead_keeps_its_records()
    {
        foreach (var actor in Strangers)
        {
            (await ClusterFixture.As(actor, Team.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        }

        (await As(Role.Lano, Team.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        foreach (var role in Roles.Except([Role.LeadHmi]))
        {
            (await As(role, () => Team.NameForRecordsAsync(CommandId.New(), new() { People = [] }))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
            (await As(role, () => Team.GiveFeedbackAsync(CommandId.New(), new() { Person = Person(Role.Shadow).Person, Words = "Good." }))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }
    }

    [Fact, Handbook("K051"), Handbook("K044")]
    public async Task Every_change_is_on_record_with_who_made_it_and_why()
    {
        await As(Role.LeadHmi, () => given.Inspection.ReleaseAsync(CommandId.New(), new() { Person = Person(Role.HealthInspector).Person }));
        await As(Role.LeadHmi, () => given.Inspection.NameLanoAsync(CommandId.New(), new() { Person = new("ben-frost"), Name = "Ben Frost" }));

        var changes = (await As(Role.EducationInspector, Team.ReadAsync)).Value!.Changes;

        changes.Take(3).Select(one => (one.Kind, one.Name, one.By)).Should().Equal(
            (TeamChangeKind.LanoNamed, "Ben Frost", "LeadHmi"), (TeamChangeKind.Released, "HealthInspector", "LeadHmi"), (TeamChangeKind.LanoNamed, "Lano", "LeadHmi"));
        changes.Should().Contain(one => one.Kind == TeamChangeKind.Assigned && one.Name == "LeadHmi" && one.By == "Scheduler");
    }

    [Fact, Handbook("K043")]
    public async Task What_the_team_needs_is_said_until_it_is_there()
    {
        (await As(Role.Scheduler, Team.ReadAsync)).Value!.Missing.Should().BeEmpty();

        await As(Role.LeadHmi, () => given.Inspection.ReleaseAsync(CommandId.New(), new() { Person = Person(Role.SocialCareInspector).Person }));

        (await As(Role.Scheduler, Team.ReadAsync)).Value!.Missing.Should().Equal("The team needs a social care inspector of Ofsted.");
    }

    [Fact, Handbook("K060")]
    public async Task Who_leaves_the_team_may_open_no_records_any_more()
    {
        var named = await As(Role.LeadHmi, () => Team.NameForRecordsAsync(CommandId.New(), new() { People = [Person(Role.HealthInspector).Person, Person(Role.CqcLead).Person], Seen = 0 }));
        named.Accepted.Should().BeTrue();

        await As(Role.LeadHmi, () => given.Inspection.ReleaseAsync(CommandId.New(), new() { Person = Person(Role.HealthInspector).Person }));

        (await As(Role.LeadHmi, Team.ReadAsync)).Value!.ForRecords.Should().Equal(Person(Role.CqcLead).Person);
        (await As(Role.LeadHmi, () => Team.NameForRecordsAsync(CommandId.New(), new() { People = [Person(Role.Shadow).Person] }))).Refusal!.Source.Should().Be("K060");
    }

    [Fact, Handbook("K047")]
    public async Task Feedback_is_seen_by_the_lead_quality_assurance_and_its_inspector_alone()
    {
        await As(Role.LeadHmi, () => Team.GiveFeedbackAsync(CommandId.New(), new() { Person = Person(Role.EducationInspector).Person, Words = "Well recorded." }));

        foreach (var role in Roles.Except([Role.Lano]))
        {
            (await As(role, Team.ReadAsync)).Value!.Feedback.Should().HaveCount(role is Role.LeadHmi or Role.QualityAssurance or Role.EducationInspector ? 1 : 0, "{0}", role);
        }
    }

    [Fact, Handbook("K048")]
    public async Task A_conflict_of_interest_keeps_an_inspector_out_whatever_the_reason()
    {
        var (person, spare) = (Person(Role.None), given.Cluster.Grains.GetGrain<IInspectorGrain>(Person(Role.None).Person.Value));
        await As(Role.None, () => spare.DeclareConflictAsync(CommandId.New(), new() { Area = "302", Reason = "Lives there" }));

        var refused = await As(Role.LeadHmi, () => given.Inspection.AssignAsync(
            CommandId.New(), new() { Person = person.Person, Role = Role.EducationInspector, Reasons = [new("K048", "Nobody else"), new("K044", "More schools")] }));

        refused.Refusal!.Source.Should().Be("K048");
        (await As(Role.Scheduler, () => Staffing.FreeAsync(new(2026, 11, 23), "302"))).Value.Single(one => one.Inspector.Person == person.Person)
            .Hindrances.Select(one => one.Kind).Should().Contain(HindranceKind.Conflict);
        await As(Role.Scheduler, () => spare.WithdrawConflictAsync(CommandId.New(), new() { Area = "302", Reason = "Has moved" }));
    }

    [Fact, Handbook("K116"), Handbook("K028")]
    public async Task Who_is_in_another_team_in_those_days_is_not_free_and_planned_dates_stay_with_schedulers_and_the_inspector()
    {
        var lead = Person(Role.LeadHmi).Person;
        var found = (await As(Role.Shadow, () => Staffing.FreeAsync(new(2026, 11, 23), null))).Value.Single(one => one.Inspector.Person == lead);
        found.Hindrances.Should().Contain(one => one.Kind == HindranceKind.Elsewhere).And.NotContain(one => one.Words.Contains("Barnet", StringComparison.Ordinal));
        (await As(Role.Shadow, () => Staffing.FreeAsync(new(2027, 3, 1), null))).Value.Should().NotContain(one => one.Hindrances.Any(why => why.Kind == HindranceKind.Elsewhere));

        (await As(Role.Lano, () => Staffing.FreeAsync(new(2026, 11, 23), null))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await As(Role.CqcLead, () => Staffing.AssignmentsAsync(lead))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await As(Role.LeadHmi, () => Staffing.AssignmentsAsync(lead))).Value.Should().Contain(one => one.Inspection == given.Id);
        (await As(Role.Scheduler, () => Staffing.AssignmentsAsync(lead))).Value.Should().NotBeEmpty();
        (await As(Role.Scheduler, () => Staffing.FreeAsync(new(2026, 11, 22), null))).Refusal!.Code.Should().Be(RefusalCode.Invalid);
    }
}
