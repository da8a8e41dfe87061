using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Testing.Processes;

/// <summary>An inspection of Barnet with a team, as tests in a cluster need it.</summary>
internal static class ClusterTeam
{
    private static readonly Actor Scheduler = new(new PersonId("scheduler"), "Sam Scheduler", PersonKind.Scheduler);

    private static readonly (string Id, string Name, Organisation Organisation, Remit Remit, Role Role)[] Team =
    [
        ("lead", "Lena Lead", Organisation.Ofsted, Remit.Education, Role.LeadHmi),
        ("cqc-lead", "Cora Quinn", Organisation.Cqc, Remit.Health, Role.CqcLead),
        ("education-1", "Edda One", Organisation.Ofsted, Remit.Education, Role.EducationInspector),
        ("education-2", "Edwin Two", Organisation.Ofsted, Remit.Education, Role.EducationInspector),
        ("social-care", "Sol Care", Organisation.Ofsted, Remit.SocialCare, Role.SocialCareInspector),
        ("health", "Hal Thorne", Organisation.Cqc, Remit.Health, Role.HealthInspector),
    ];

    /// <summary>Those who may write evidence.</summary>
    public static IReadOnlyList<string> Writers { get; } = [.. Team.Select(t => t.Id)];

    /// <summary>Everyone the sign-in provider must know.</summary>
    public static IEnumerable<Actor> People => Team.Select(t => new Actor(new PersonId(t.Id), t.Name, PersonKind.Inspector)).Append(Scheduler);

    /// <summary>Registers the people and plans the inspection.</summary>
    /// <returns>The inspection's id.</returns>
    public static Task<string> PlanAsync(ClusterClient client) => client.AsAsync(Scheduler, async grains =>
    {
        var inspection = InspectionId.New();
        foreach (var (id, name, organisation, remit, _) in Team)
        {
            Done(await grains.GetGrain<IInspectorGrain>(id).RegisterAsync(CommandId.New(), new InspectorCommand.Register { Name = name, Organisation = organisation, Remit = remit, Grade = organisation is Organisation.Ofsted ? Grade.Hmi : Grade.ChildrensServicesInspector }));
        }

        var grain = grains.GetGrain<IInspectionGrain>(inspection.ToString());
        Done(await grain.PlanAsync(CommandId.New(), new InspectionCommand.Plan { Area = new LocalAreaId("302"), FirstOnSiteDay = new DateOnly(2026, 11, 23), Reasons = [new SetAside("K034", "A fixed day of the tests.")] }));
        foreach (var (id, _, _, _, role) in Team)
        {
            Done(await grain.AssignAsync(CommandId.New(), new InspectionCommand.Assign { Person = new PersonId(id), Role = role, Reasons = [new SetAside("K044", "The test begins on site"), new SetAside("K116", "The test has one team")] }));
        }

        return inspection.ToString();
    });

    private static void Done(Answer<Receipt> answer)
    {
        if (answer.Refusal is { } refusal)
        {
            throw new InvalidOperationException(refusal.Message);
        }
    }
}
