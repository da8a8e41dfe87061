using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Inspections;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Inspections;

/// <summary>Inspections and inspectors to start from.</summary>
internal static class GivenInspection
{
    public static readonly DateOnly Monday = new(2026, 11, 23);
    public static readonly LocalAreaView Barnet = new(new LocalAreaId("302"), "Barnet", "E09000003", "London", "NHS North Central London Integrated Care Board", false);
    public static readonly InspectorView Priya = new(new PersonId("priya-shah"), "Priya Shah", Organisation.Ofsted, Remit.Education, Grade.Hmi);
    public static readonly InspectorView Mei = new(new PersonId("mei-lin-chan"), "Mei-Lin Chan", Organisation.Ofsted, Remit.SocialCare, Grade.SeniorHmi);
    public static readonly InspectorView Tomasz = new(new PersonId("tomasz-nowak"), "Tomasz Nowak", Organisation.Cqc, Remit.Health, Grade.ChildrensServicesInspector);
    public static readonly InspectorView Yusuf = new(new PersonId("yusuf-demir"), "Yusuf Demir", Organisation.Cqc, Remit.Health, Grade.ChildrensServicesInspector);

    public static readonly InspectionEvent Planned = new InspectionEvent.Planned("302", "Barnet", Monday);
    public static readonly InspectionEvent AmaraIsLano = new InspectionEvent.LanoNamed("amara-bello", "Amara Bello");

    public static InspectionState Of(params InspectionEvent[] events) => events.Aggregate(InspectionState.Empty, (s, e) => s.Evolve(e));

    public static InspectionEvent IsPut(this InspectorView who, Role role) => new InspectionEvent.TeamMemberAssigned(who.Person.Value, who.Name, role);

    public static InspectionCommand.Assign Put(this InspectorView who, Role role) => new() { Person = who.Person, Role = role };
}
