using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Vocabulary;
using static AreaSend.Access.InspectionAction;
using static AreaSend.Access.Role;

namespace AreaSend.Rules.Tests.Access;

public sealed class PolicyTests
{
    private static readonly Role[] Writers = [LeadHmi, CqcLead, EducationInspector, SocialCareInspector, HealthInspector];

    // Written by hand, apart from the table: who may do what, by action.
    private static readonly Dictionary<InspectionAction, Role[]> Allowed = new()
    {
        [PlanInspection] = [Scheduler],
        [SeeInspection] = [.. Writers, Shadow, QualityAssurance, Lano, Scheduler],
        [SeeTeam] = [.. Writers, Shadow, QualityAssurance, Scheduler],
        [ChangeTeam] = [LeadHmi, Scheduler],
        [NameLano] = [LeadHmi, Scheduler],
        [ReadEvidence] = [.. Writers, Shadow, QualityAssurance],
        [WriteEvidence] = Writers,
        [BePresent] = Writers,
        [SeeTrackedChildren] = [.. Writers, Shadow, QualityAssurance],
        [ChangeTrackedChildren] = Writers,
        [FreezeText] = [LeadHmi, CqcLead],
        [LiftFreeze] = [LeadHmi],
        [ChangeSchedule] = [Scheduler],
        [RecordDcsCall] = [LeadHmi, Scheduler],
        [RecordIcbCall] = [LeadHmi, CqcLead, Scheduler],
        [AskDeferral] = [LeadHmi, CqcLead, Lano, Scheduler],
        [DecideDeferral] = [Scheduler],
        [SetUpInspection] = [LeadHmi, CqcLead],
        [LeadInspection] = [LeadHmi],
        [PauseInspection] = [LeadHmi, Scheduler],
        [SeeProgress] = [.. Writers, Shadow, QualityAssurance, Scheduler],
        [RaiseConcern] = [.. Writers, Shadow, QualityAssurance],
        [SeeConcerns] = [LeadHmi, CqcLead, QualityAssurance],
        [HandleConcerns] = [LeadHmi, CqcLead],
        [KeepTeamRecords] = [LeadHmi],
        [SeeTeamFeedback] = [LeadHmi, QualityAssurance],
        [AgreeDates] = [LeadHmi],
    };

    public static TheoryData<Role, InspectionAction> EveryRoleAndAction()
    {
        var all = new TheoryData<Role, InspectionAction>();
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var action in Enum.GetValues<InspectionAction>())
            {
                all.Add(role, action);
            }
        }

        return all;
    }

    [Theory, MemberData(nameof(EveryRoleAndAction))]
    public void Every_role_and_action_is_declared_and_answered_as_agreed(Role role, InspectionAction action)
    {
        Policy.Table.Declares(role, action).Should().BeTrue("every pair has its cell in access-table.csv");
        Policy.Allows(role, action).Should().Be(Allowed[action].Contains(role));
    }

    [Fact]
    public void A_role_or_action_that_the_table_does_not_know_is_refused()
    {
        Policy.Allows((Role)99, SeeInspection).Should().BeFalse();
        Policy.Allows(LeadHmi, (InspectionAction)99).Should().BeFalse();
    }

    [Fact, Handbook("K045", "draft 2022, paragraph 60")]
    public void A_shadow_reads_but_never_writes_and_is_never_present()
    {
        Policy.Allows(Shadow, ReadEvidence).Should().BeTrue();
        AllowedTo(Shadow).Should().NotContain([WriteEvidence, BePresent, ChangeTrackedChildren, ChangeTeam, NameLano]);
    }

    [Fact, Handbook("K046", "draft 2022, paragraphs 119-120")]
    public void Quality_assurance_reads_the_evidence_base_but_never_alters_it()
    {
        Policy.Allows(QualityAssurance, ReadEvidence).Should().BeTrue();
        AllowedTo(QualityAssurance).Should().NotContain([WriteEvidence, BePresent, ChangeTrackedChildren, ChangeTeam, NameLano]);
    }

    [Fact, Handbook("K051", "draft 2022, paragraph 63")]
    public void The_nominated_officer_sees_that_the_inspection_is_may_ask_for_a_deferral_and_nothing_else() =>
        AllowedTo(Lano).Should().Equal(SeeInspection, AskDeferral);

    [Fact]
    public void A_scheduler_plans_and_sees_no_evidence() =>
        AllowedTo(Scheduler).Should().NotContain([ReadEvidence, WriteEvidence, BePresent, SeeTrackedChildren, ChangeTrackedChildren]);

    [Fact]
    public void Whoever_has_no_part_may_do_nothing() => AllowedTo(None).Should().BeEmpty();

    [Fact]
    public void Who_may_not_see_a_thing_hears_that_there_is_none_and_who_sees_it_that_it_is_not_theirs()
    {
        Policy.Refuses(Lano, ReadEvidence, WriteEvidence)!.Code.Should().Be(RefusalCode.Unknown);
        Policy.Refuses(Shadow, ReadEvidence, WriteEvidence)!.Code.Should().Be(RefusalCode.Forbidden);
        Policy.Refuses(HealthInspector, ReadEvidence, WriteEvidence).Should().BeNull();
    }

    private static InspectionAction[] AllowedTo(Role role) => [.. Enum.GetValues<InspectionAction>().Where(a => Policy.Allows(role, a))];
}
