using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Demonstration;

/// <summary>The people of the demonstration. All are invented.</summary>
internal static class InventedPeople
{
    /// <summary>An invented inspector and the role in the invented inspection.</summary>
    public sealed record Member(Actor Actor, Organisation Organisation, Remit Remit, Grade Grade, Role Role, string Part);

    public static Actor Scheduler { get; } = Person("sam-whitfield", "Sam Whitfield", PersonKind.Scheduler);

    public static Actor Lano { get; } = Person("amara-bello", "Amara Bello", PersonKind.AreaOfficer);

    public static ImmutableArray<Member> Team { get; } =
    [
        Inspector("priya-shah", "Priya Shah", Organisation.Ofsted, Remit.Education, Grade.Hmi, Role.LeadHmi, "Lead HMI, Ofsted"),
        Inspector("tomasz-nowak", "Tomasz Nowak", Organisation.Cqc, Remit.Health, Grade.ChildrensServicesInspector, Role.CqcLead, "CQC lead"),
        Inspector("grace-okafor", "Grace Okafor", Organisation.Ofsted, Remit.Education, Grade.Hmi, Role.EducationInspector, "Education inspector, Ofsted"),
        Inspector("daniel-hughes", "Daniel Hughes", Organisation.Ofsted, Remit.Education, Grade.OfstedInspector, Role.EducationInspector, "Education inspector, Ofsted"),
        Inspector("mei-lin-chan", "Mei-Lin Chan", Organisation.Ofsted, Remit.SocialCare, Grade.OfstedInspector, Role.SocialCareInspector, "Social care inspector, Ofsted"),
        Inspector("yusuf-demir", "Yusuf Demir", Organisation.Cqc, Remit.Health, Grade.ChildrensServicesInspector, Role.HealthInspector, "Health inspector, CQC"),
        Inspector("hannah-levy", "Hannah Levy", Organisation.Ofsted, Remit.SocialCare, Grade.OfstedInspector, Role.Shadow, "Shadowing inspector, Ofsted: reads only"),
        Inspector("rhys-morgan", "Rhys Morgan", Organisation.Ofsted, Remit.Education, Grade.SeniorHmi, Role.QualityAssurance, "Quality assurance, Ofsted: reads only"),
    ];

    /// <summary>Everyone, in the order of the picker.</summary>
    public static ImmutableArray<DemonstrationPerson> All { get; } =
    [
        .. Team.Select(m => new DemonstrationPerson(m.Actor, m.Part)),
        new DemonstrationPerson(Lano, "Nominated officer (LANO), Westmere"),
        new DemonstrationPerson(Scheduler, "Scheduler, Ofsted and CQC"),
    ];

    private static Member Inspector(string id, string name, Organisation organisation, Remit remit, Grade grade, Role role, string part) =>
        new(Person(id, name, PersonKind.Inspector), organisation, remit, grade, role, part);

    private static Actor Person(string id, string name, PersonKind kind) => new(new PersonId(id), name, kind);
}
