using System.Globalization;
using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;

namespace AreaSend.Rules.Tests.Inspections;

public sealed class InspectionDeciderTests
{
    private static readonly DateTimeOffset LongBefore = new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly InspectionCommand.Plan PlanBarnet = new() { Area = new LocalAreaId("302"), FirstOnSiteDay = Monday };

    [Fact]
    public void An_inspection_is_planned_for_an_area_with_its_name_of_the_day() =>
        InspectionDecider.Plan(Of(), PlanBarnet, Barnet, At(LongBefore)).Events.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new InspectionEvent.Planned("302", "Barnet", Monday, InspectionKind.Full, [], By with { At = LongBefore }));

    [Fact, Handbook("K008", "draft 2022, paragraph 4")]
    public void A_monitoring_inspection_is_planned_as_one() =>
        InspectionDecider.Plan(Of(), PlanBarnet with { Kind = InspectionKind.Monitoring }, Barnet, At(LongBefore)).Events.Cast<InspectionEvent.Planned>().Single().Kind.Should().Be(InspectionKind.Monitoring);

    [Fact]
    public void A_kind_of_inspection_that_does_not_exist_is_refused() =>
        InspectionDecider.Plan(Of(), PlanBarnet with { Kind = (InspectionKind)7 }, Barnet, At(LongBefore)).Refusal!.Field.Should().Be("Kind");

    [Fact]
    public void An_inspection_is_planned_once() =>
        InspectionDecider.Plan(Of(Planned), PlanBarnet, Barnet, At(LongBefore)).Refusal!.Code.Should().Be(RefusalCode.Exists);

    [Theory, Handbook("K038", "draft 2022, paragraph 96")]
    [InlineData("2026-11-21")]
    [InlineData("2026-11-22")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2022-12-30")]
    public void The_first_day_is_a_real_weekday(string day) =>
        InspectionDecider.Plan(Of(), PlanBarnet with { FirstOnSiteDay = DateOnly.Parse(day, CultureInfo.InvariantCulture) }, Barnet, At(LongBefore)).Refusal!.Code.Should().Be(RefusalCode.Invalid);

    [Fact]
    public void An_inspector_joins_the_team_under_the_registered_name() =>
        InspectionDecider.Assign(Of(Planned), 1, Priya.Put(Role.LeadHmi), Priya).Events.Should().Equal(Priya.IsPut(Role.LeadHmi));

    [Fact]
    public void The_same_role_again_records_nothing() =>
        InspectionDecider.Assign(Of(Planned, Priya.IsPut(Role.LeadHmi)), 2, Priya.Put(Role.LeadHmi), Priya).Should().BeEquivalentTo(new { Events = Array.Empty<object>(), Refusal = (Refusal?)null });

    [Fact]
    public void Another_role_takes_the_place_of_the_one_before()
    {
        var state = Of(Planned, Mei.IsPut(Role.SocialCareInspector));

        var events = InspectionDecider.Assign(state, 2, Mei.Put(Role.Shadow), Mei).Events;

        events.Aggregate(state, (s, e) => s.Evolve(e)).Roles[Mei.Person].Should().Be(Role.Shadow);
    }

    [Fact, Handbook("K042", "draft 2022, paragraph 58")]
    public void A_team_has_one_lead_HMI_until_that_role_ends()
    {
        var led = Of(Planned, Priya.IsPut(Role.LeadHmi));

        InspectionDecider.Assign(led, 2, Mei.Put(Role.LeadHmi), Mei).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        InspectionDecider.Assign(led.Evolve(new InspectionEvent.TeamMemberReleased("priya-shah")), 3, Mei.Put(Role.LeadHmi), Mei).Refusal.Should().BeNull();
    }

    [Fact, Handbook("K043", "draft 2022, paragraph 58")]
    public void A_team_has_one_CQC_lead_and_any_number_of_health_inspectors()
    {
        var led = Of(Planned, Tomasz.IsPut(Role.CqcLead));

        InspectionDecider.Assign(led, 2, Yusuf.Put(Role.CqcLead), Yusuf).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        InspectionDecider.Assign(led, 2, Yusuf.Put(Role.HealthInspector), Yusuf).Refusal.Should().BeNull();
    }

    [Fact, Handbook("K042")]
    public void A_lead_who_is_not_of_Ofsted_is_refused() =>
        InspectionDecider.Assign(Of(Planned), 1, Yusuf.Put(Role.LeadHmi), Yusuf).Refusal!.Source.Should().Be("K042");

    [Fact]
    public void A_form_filled_in_against_an_older_version_is_stale()
    {
        var state = Of(Planned, Priya.IsPut(Role.LeadHmi));

        InspectionDecider.Assign(state, 2, Yusuf.Put(Role.HealthInspector) with { Seen = 1 }, Yusuf).Refusal!.Code.Should().Be(RefusalCode.Stale);
        InspectionDecider.Assign(state, 2, Yusuf.Put(Role.HealthInspector) with { Seen = 2 }, Yusuf).Refusal.Should().BeNull();
        InspectionDecider.Release(state, 2, new() { Person = Priya.Person, Seen = 1 }).Refusal!.Code.Should().Be(RefusalCode.Stale);
        InspectionDecider.NameLano(state.Evolve(DcsIsTold), 3, new() { Person = new("amara-bello"), Name = "Amara Bello", Seen = 1 }, isInspector: false, By).Refusal!.Code.Should().Be(RefusalCode.Stale);
    }

    [Fact]
    public void A_person_leaves_the_team_once()
    {
        var release = new InspectionCommand.Release { Person = Priya.Person };

        InspectionDecider.Release(Of(Planned, Priya.IsPut(Role.LeadHmi)), 2, release).Events.Should().Equal(new InspectionEvent.TeamMemberReleased("priya-shah"));
        InspectionDecider.Release(Of(Planned), 1, release).Refusal!.Code.Should().Be(RefusalCode.Unknown);
    }

    [Fact, Handbook("K051", "draft 2022, paragraph 63")]
    public void A_new_nominated_officer_takes_the_place_of_the_old_and_both_stay_on_record()
    {
        var state = Of(Planned, AmaraIsLano);

        var events = InspectionDecider.NameLano(state, 2, new() { Person = new("ben-frost"), Name = "Ben Frost" }, isInspector: false, By).Events;

        events.Should().Equal(new InspectionEvent.LanoNamed("ben-frost", "Ben Frost", By));
        events.Aggregate(state, (s, e) => s.Evolve(e)).Roles.Should().Equal(new Dictionary<PersonId, Role> { [new("ben-frost")] = Role.Lano });
        InspectionDecider.NameLano(state, 2, new() { Person = new("amara-bello"), Name = " Amara Bello" }, isInspector: false, By).Events.Should().BeEmpty("nothing is new");
    }

    [Fact, Handbook("K051", "draft 2022, paragraph 63")]
    public void Nobody_is_inspector_and_nominated_officer()
    {
        var team = Of(Planned, Priya.IsPut(Role.LeadHmi), AmaraIsLano);
        var amara = Priya with { Person = new PersonId("amara-bello") };

        InspectionDecider.NameLano(team, 3, new() { Person = Priya.Person, Name = "Priya Shah" }, isInspector: false, By).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        InspectionDecider.NameLano(team, 3, new() { Person = Mei.Person, Name = "Mei-Lin Chan" }, isInspector: true, By).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        InspectionDecider.Assign(team, 3, amara.Put(Role.EducationInspector), amara).Refusal!.Code.Should().Be(RefusalCode.Invalid);
    }

    [Fact, Handbook("K028", "draft 2022, paragraph 62"), Handbook("K051", "draft 2022, paragraph 63")]
    public void No_officer_is_named_before_the_area_is_told() =>
        InspectionDecider.NameLano(Of(Planned), 1, new() { Person = new("amara-bello"), Name = "Amara Bello" }, isInspector: false, By).Refusal!.Code.Should().Be(LifecycleRefusal.WrongStage);

    [Theory]
    [InlineData("amara-bello", "", "empty")]
    [InlineData("amara-bello", "a\tb", "invalid")]
    [InlineData("Amara Bello", "Amara Bello", "invalid")]
    [InlineData(null, "Amara Bello", "invalid")]
    public void An_officer_has_a_name_and_an_id(string? person, string name, string code) =>
        InspectionDecider.NameLano(Of(Planned, DcsIsTold), 2, new() { Person = new(person!), Name = name }, isInspector: false, By).Refusal!.Code.Should().Be(code);

    [Fact]
    public void An_officers_name_has_at_most_100_characters() =>
        InspectionDecider.NameLano(Of(Planned, DcsIsTold), 2, new() { Person = new("amara-bello"), Name = new string('x', 101) }, isInspector: false, By).Refusal!.Code.Should().Be(RefusalCode.TooLong);
}
