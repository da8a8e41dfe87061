using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using static AreaSend.Access.Role;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;

namespace AreaSend.Rules.Tests.Inspections;

public sealed class TeamRolesTests
{
    private static readonly Role[] ForEducation = [LeadHmi, EducationInspector, Shadow, QualityAssurance];
    private static readonly Role[] ForSocialCare = [LeadHmi, SocialCareInspector, Shadow, QualityAssurance];
    private static readonly Role[] ForHealth = [CqcLead, HealthInspector, Shadow, QualityAssurance];

    [Fact, Handbook("K042", "draft 2022, paragraph 58"), Handbook("K043", "draft 2022, paragraph 58")]
    public void Each_inspector_fits_the_roles_of_the_inspectorate_and_remit_and_no_other()
    {
        Fits(Priya).Should().Equal(ForEducation);
        Fits(Mei).Should().Equal(ForSocialCare);
        Fits(Tomasz).Should().Equal(ForHealth);
    }

    [Theory, Handbook("K042", "draft 2022, paragraph 58")]
    [InlineData(Grade.NotRecorded, false)]
    [InlineData(Grade.OfstedInspector, false)]
    [InlineData(Grade.Hmi, true)]
    [InlineData(Grade.SeniorHmi, true)]
    public void Only_an_HMI_leads(Grade grade, bool good) =>
        (TeamRoles.Refuses(LeadHmi, Priya with { Grade = grade }) is null).Should().Be(good);

    [Fact]
    public void No_inspector_is_put_in_the_team_as_officer_scheduler_or_nothing()
    {
        foreach (var role in new[] { None, Lano, Scheduler, (Role)99 })
        {
            TeamRoles.Refuses(role, Priya)!.Code.Should().Be(RefusalCode.Invalid);
        }
    }

    [Fact]
    public void Only_the_two_leads_are_one_person_each() =>
        Enum.GetValues<Role>().Where(TeamRoles.IsSingle).Should().Equal(LeadHmi, CqcLead);

    private static IEnumerable<Role> Fits(InspectorView inspector) => Enum.GetValues<Role>().Where(r => TeamRoles.Refuses(r, inspector) is null);
}
