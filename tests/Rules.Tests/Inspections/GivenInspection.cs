using AreaSend.Access;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Testing.Inspections;
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

    /// <summary>Monday 9 November 2026, ten working days before <see cref="Monday"/>, at half past nine.</summary>
    public static readonly DateTimeOffset NotificationMorning = new(2026, 11, 9, 9, 30, 0, TimeSpan.Zero);

    public static readonly InspectionCalendar Days = new(new BankHolidays(ShippedBankHolidays.Read()), GivenCounts.Of2022);

    public static readonly Recorded By = new("priya-shah", "Priya Shah", NotificationMorning);

    public static readonly InspectionEvent DcsIsTold = new InspectionEvent.AreaCalled(
        CalledParty.Dcs, NotificationMorning, "Helen Marsh", CallChannel.Telephone, "priya-shah", "Priya Shah", "2025-07", [], By);

    public static readonly InspectionEvent IcbIsTold = new InspectionEvent.AreaCalled(
        CalledParty.IcbChiefExecutive, NotificationMorning, "David Osei", CallChannel.Video, "tomasz-nowak", "Tomasz Nowak", null, [], By);

    /// <summary>Decided by Priya Shah at a time.</summary>
    public static LifecycleFacts At(DateTimeOffset now) => new(By with { At = now }, Days, day => day < new DateOnly(2025, 7, 7) ? "2025-06" : "2025-07");

    public static InspectionState Of(params InspectionEvent[] events) => events.Aggregate(InspectionState.Empty, (s, e) => s.Evolve(e));

    public static InspectionEvent IsPut(this InspectorView who, Role role) => new InspectionEvent.TeamMemberAssigned(who.Person.Value, who.Name, role);

    public static InspectionCommand.Assign Put(this InspectorView who, Role role) => new() { Person = who.Person, Role = role };
}
