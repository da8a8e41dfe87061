using AreaSend.Access;
using AreaSend.Grains.Tests.Inspections;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.TrackedChildren;

public sealed class TrackedChildGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>
{
    private static readonly Role[] Writers = [Role.LeadHmi, Role.CqcLead, Role.EducationInspector, Role.SocialCareInspector, Role.HealthInspector];
    private static readonly Role[] Readers = [.. Writers, Role.Shadow, Role.QualityAssurance];

    private ITrackedChildRegisterGrain Register => given.Cluster.Grains.GetGrain<ITrackedChildRegisterGrain>(0);

    [Fact]
    public async Task Whoever_may_not_see_tracked_children_hears_that_there_is_none()
    {
        await AddAsync(Role.LeadHmi, "CYP-01");
        foreach (var actor in Roles.Except(Readers).Select(Person).Concat(Strangers))
        {
            (await ClusterFixture.As(actor, Child("CYP-01").ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
            (await ClusterFixture.As(actor, () => Register.OfInspectionAsync(given.Id))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
            (await ClusterFixture.As(actor, () => Child("CYP-01").ReviseAsync(CommandId.New(), new() { Need = "x", Provision = "y", Seen = 1 }))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        }
    }

    [Fact, Handbook("K045"), Handbook("K046")]
    public async Task Shadow_and_quality_assurance_see_but_do_not_change()
    {
        await AddAsync(Role.LeadHmi, "CYP-02");
        foreach (var role in Readers.Except(Writers))
        {
            (await As(role, Child("CYP-02").ReadAsync)).Value!.Reference.Should().Be("CYP-02");
            (await As(role, () => Child("CYP-02").ReviseAsync(CommandId.New(), new() { Need = "x", Provision = "y", Seen = 1 }))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
            (await AddAsync(role, "CYP-90")).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_reference_is_taken_once_even_by_five_inspectors_at_once()
    {
        var answers = await Task.WhenAll(Writers.Select(role => AddAsync(role, "CYP-100")));

        answers.Count(a => a.Accepted).Should().Be(1);
        answers.Where(a => !a.Accepted).Should().OnlyContain(a => a.Refusal!.Code == RefusalCode.Exists);
    }

    [Fact]
    public async Task Children_are_listed_by_number_and_a_change_shows()
    {
        foreach (var reference in new[] { "CYP-30", "CYP-101", "CYP-09" })
        {
            await AddAsync(Role.CqcLead, reference);
        }

        await As(Role.HealthInspector, () => Child("CYP-30").ReviseAsync(CommandId.New(), new() { Need = "Epilepsy", Provision = "Home", Seen = 1 }));
        var listed = (await As(Role.Shadow, () => Register.OfInspectionAsync(given.Id))).Value;

        listed.Select(c => c.Reference).Where(r => r is "CYP-30" or "CYP-101" or "CYP-09").Should().Equal("CYP-09", "CYP-30", "CYP-101");
        listed.Single(c => c.Reference == "CYP-30").Should().BeEquivalentTo(new { Need = "Epilepsy", Provision = "Home", Revision = 2 });
    }

    [Fact]
    public async Task A_child_of_no_inspection_is_not_added()
    {
        var elsewhere = new TrackedChildCommand.Add { Inspection = InspectionId.New(), Reference = "CYP-03", Need = "x", Provision = "y" };

        (await As(Role.LeadHmi, () => Child("CYP-03").AddAsync(CommandId.New(), elsewhere))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await As(Role.LeadHmi, () => Child("CYP-03").AddAsync(CommandId.New(), elsewhere with { Inspection = default }))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
    }

    private ITrackedChildGrain Child(string reference) => given.Cluster.Grains.GetGrain<ITrackedChildGrain>(TrackedChildId.Of(given.Id, reference).ToString());

    private Task<Answer<Receipt>> AddAsync(Role role, string reference) => As(role, () => Child(reference).AddAsync(
        CommandId.New(), new() { Inspection = given.Id, Reference = reference, Need = "Autism", Provision = "Special school, EHC plan" }));
}
