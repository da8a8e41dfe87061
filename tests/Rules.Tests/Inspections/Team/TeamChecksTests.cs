using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Team;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;

namespace AreaSend.Rules.Tests.Inspections.Team;

public sealed class TeamChecksTests
{
    private static readonly InspectorView Grace = Priya with { Person = new("grace-okafor"), Name = "Grace Okafor" };
    private static readonly InspectionEvent[] Complete =
        [Planned, Priya.IsPut(Role.LeadHmi), Tomasz.IsPut(Role.CqcLead), Mei.IsPut(Role.SocialCareInspector), Grace.IsPut(Role.EducationInspector)];

    [Fact, Handbook("K048")]
    public void A_conflict_of_interest_is_refused_whatever_the_reason()
    {
        var command = Priya.Put(Role.LeadHmi) with { Reasons = [new("K048", "Nobody else is free")] };

        Assign(Of(Planned), command, Priya, Hindered(HindranceKind.Conflict)).Refusal.Should().BeEquivalentTo(new { Code = RefusalCode.Invalid, Source = "K048", Field = "Person" });
    }

    [Theory]
    [InlineData(HindranceKind.Leave, "K116")]
    [InlineData(HindranceKind.Elsewhere, "K116")]
    [InlineData(HindranceKind.TrainingLapsed, "K043")]
    public void Leave_another_inspection_and_lapsed_training_need_a_reason_which_is_recorded(HindranceKind kind, string rule)
    {
        var warned = Assign(Of(Planned), Priya.Put(Role.LeadHmi), Priya, Hindered(kind)).Refusal!;
        (warned.Code, warned.Source).Should().Be((RefusalCode.NeedsReason, rule));

        var put = Assign(Of(Planned), Priya.Put(Role.LeadHmi) with { Reasons = [new(rule, " Comes back for it ")] }, Priya, Hindered(kind)).Events.Should().ContainSingle().Subject;

        ((InspectionEvent.TeamMemberAssigned)put).SetAside.Should().Equal(new SetAside(rule, "Comes back for it"));
    }

    [Fact]
    public void Missing_training_records_are_shown_but_stop_nobody() =>
        Assign(Of(Planned), Priya.Put(Role.LeadHmi), Priya, Hindered(HindranceKind.NoTraining)).Refusal.Should().BeNull();

    [Fact, Handbook("K044", "draft 2022, paragraph 59")]
    public void An_extra_inspector_in_a_complete_team_on_site_needs_a_reason()
    {
        var (before, on) = (Candidacy.Free with { Today = Monday.AddDays(-1) }, Candidacy.Free with { Today = Monday });

        Assign(Of(Complete), Yusuf.Put(Role.HealthInspector), Yusuf, on).Refusal!.Source.Should().Be("K044");
        Assign(Of(Complete), Yusuf.Put(Role.HealthInspector) with { Reasons = [new("K044", "Two hospitals")] }, Yusuf, on).Events.Should().HaveCount(1);
        Assign(Of(Complete), Yusuf.Put(Role.HealthInspector), Yusuf, before).Refusal.Should().BeNull("the team is put together before");
        Assign(Of(Complete), Yusuf.Put(Role.Shadow), Yusuf, on).Refusal.Should().BeNull("a shadow gathers no evidence");
        Assign(Of(Complete), Grace.Put(Role.Shadow), Grace, on).Refusal.Should().BeNull("a change of role brings nobody new");
        Assign(Of(Complete[..^1]), Yusuf.Put(Role.HealthInspector), Yusuf, on).Refusal.Should().BeNull("the team is not complete");
    }

    [Fact]
    public void Who_changed_the_team_is_recorded()
    {
        var by = new Recorded("sam-whitfield", "Sam Whitfield", new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero));

        Assign(Of(Planned), Priya.Put(Role.LeadHmi), Priya, Candidacy.Free with { By = by }).Events.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Recorded = by });
        InspectionDecider.Release(Of(Planned, Priya.IsPut(Role.LeadHmi)), 2, new() { Person = Priya.Person }, by).Events.Should().Equal(new InspectionEvent.TeamMemberReleased("priya-shah", by));
    }

    private static Candidacy Hindered(HindranceKind kind) => Candidacy.Free with { Hindrances = [new(kind, "Words.")] };

    private static AreaSend.Grains.Ledger.Rules.Decision<InspectionEvent> Assign(InspectionState state, InspectionCommand.Assign command, InspectorView inspector, Candidacy candidacy) =>
        InspectionDecider.Assign(state, 1, command, inspector, candidacy);
}
