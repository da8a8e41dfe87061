using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Inspections.Team;

public sealed class TeamCompositionTests
{
    [Fact, Handbook("K043", "draft 2022, paragraph 58"), Handbook("K042", "draft 2022, paragraph 58")]
    public void A_full_inspection_needs_both_leads_and_all_three_remits()
    {
        TeamComposition.Missing(InspectionKind.Full, []).Should().HaveCount(4);
        TeamComposition.Missing(InspectionKind.Full, [Role.LeadHmi, Role.CqcLead, Role.SocialCareInspector]).Should().Equal("The team needs an education inspector of Ofsted.");
        TeamComposition.Missing(InspectionKind.Full, [Role.LeadHmi, Role.CqcLead, Role.SocialCareInspector, Role.EducationInspector]).Should().BeEmpty();
    }

    [Fact, Handbook("K045"), Handbook("K046")]
    public void Shadows_and_quality_assurance_complete_no_team() =>
        TeamComposition.Missing(InspectionKind.Full, [Role.Shadow, Role.QualityAssurance]).Should().HaveCount(4);

    [Fact, Handbook("K184", "draft 2022, paragraph 135")]
    public void A_monitoring_inspection_needs_the_two_leads() =>
        TeamComposition.Missing(InspectionKind.Monitoring, [Role.LeadHmi, Role.CqcLead]).Should().BeEmpty();
}
