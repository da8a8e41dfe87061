using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Testing;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Tests.Inspections;

/// <summary>A cluster with one planned inspection, someone in every role, and strangers of every kind.</summary>
public sealed class InspectionFixture : IAsyncLifetime
{
    private static readonly (Role Role, Organisation Organisation, Remit Remit)[] Team =
    [
        (Role.LeadHmi, Organisation.Ofsted, Remit.Education),
        (Role.CqcLead, Organisation.Cqc, Remit.Health),
        (Role.EducationInspector, Organisation.Ofsted, Remit.Education),
        (Role.SocialCareInspector, Organisation.Ofsted, Remit.SocialCare),
        (Role.HealthInspector, Organisation.Cqc, Remit.Health),
        (Role.Shadow, Organisation.Ofsted, Remit.SocialCare),
        (Role.QualityAssurance, Organisation.Ofsted, Remit.Education),
    ];

    /// <summary>Ten working days before the first on-site day.</summary>
    public static DateTimeOffset NotificationMorning { get; } = new(2026, 11, 9, 9, 30, 0, TimeSpan.Zero);

    /// <summary>The plan; whenever the tests run, its day may have passed.</summary>
    public static InspectionCommand.Plan Plan { get; } = new() { Area = new("302"), FirstOnSiteDay = new(2026, 11, 23), Reasons = [new SetAside("K034", "A fixed day of the tests.")] };

    public ClusterFixture Cluster { get; private set; } = null!;

    public InspectionId Id { get; private set; }

    public IInspectionGrain Inspection => Cluster.Grains.GetGrain<IInspectionGrain>(Id.ToString());

    /// <summary>People who have no part in the inspection.</summary>
    public static IReadOnlyList<Actor> Strangers { get; } =
    [
        Person(Role.None),
        new(new PersonId("officer-of-another-area"), "Other officer", PersonKind.AreaOfficer),
        new(new PersonId("nobody"), "Nobody", PersonKind.Unknown),
    ];

    /// <summary>Every role beside none.</summary>
    public static IEnumerable<Role> Roles => Enum.GetValues<Role>().Where(r => r is not Role.None);

    /// <summary>The person in a role; a stranger for none.</summary>
    public static Actor Person(Role role) => new(new PersonId(role.ToString().ToLowerInvariant()), role.ToString(), role switch
    {
        Role.Scheduler => PersonKind.Scheduler,
        Role.Lano => PersonKind.AreaOfficer,
        _ => PersonKind.Inspector,
    });

    public static Task<T> As<T>(Role role, Func<Task<T>> call) => ClusterFixture.As(Person(role), call);

    public async Task InitializeAsync()
    {
        Cluster = await ClusterFixture.StartAsync();
        var facts = new LocalAreaCommand.Record { Name = "Barnet", GssCode = "E09000003", Region = "London", IntegratedCareBoard = "NHS North Central London Integrated Care Board" };
        await ClusterFixture.As(Actor.System, () => Cluster.Grains.GetGrain<ILocalAreaGrain>("302").RecordAsync(CommandId.New(), facts));
        foreach (var (role, organisation, remit) in Team.Append((Role.None, Organisation.Ofsted, Remit.Education)))
        {
            var entry = new InspectorCommand.Register { Name = Person(role).Name, Organisation = organisation, Remit = remit, Grade = organisation is Organisation.Ofsted ? Grade.Hmi : Grade.ChildrensServicesInspector };
            await As(Role.Scheduler, () => Cluster.Grains.GetGrain<IInspectorGrain>(Person(role).Person.Value).RegisterAsync(CommandId.New(), entry));
        }

        await PlanAsync();
    }

    /// <summary>Plans another inspection with the same team, and makes it the one that is looked at.</summary>
    public async Task PlanAsync()
    {
        Id = InspectionId.New();
        await As(Role.Scheduler, () => Inspection.PlanAsync(CommandId.New(), Plan));
        foreach (var (role, _, _) in Team)
        {
            await As(Role.Scheduler, () => Inspection.AssignAsync(CommandId.New(), new() { Person = Person(role).Person, Role = role, Reasons = [new("K116", "The test has one team"), new("K044", "The test begins on site")] }));
        }

        foreach (var (party, caller) in new[] { (CalledParty.Dcs, Role.LeadHmi), (CalledParty.IcbChiefExecutive, Role.CqcLead) })
        {
            var call = new InspectionMove.RecordCall { Party = party, At = NotificationMorning, Person = "A leader of the area", Channel = CallChannel.Telephone, Caller = Person(caller).Person };
            (await As(caller, () => Inspection.MoveAsync(CommandId.New(), call))).Refusal.Should().BeNull();
        }

        var named = await As(Role.LeadHmi, () => Inspection.NameLanoAsync(CommandId.New(), new() { Person = Person(Role.Lano).Person, Name = "Lano" }));
        named.Value!.Revision.Should().Be(Team.Length + 4);
    }

    public async Task DisposeAsync() => await Cluster.DisposeAsync();
}
