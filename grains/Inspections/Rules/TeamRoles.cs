using AreaSend.Access;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules;

/// <summary>Which inspector may take which role of a team.</summary>
public static class TeamRoles
{
    /// <summary>Why an inspector may not take a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="inspector">The inspector.</param>
    /// <returns>A refusal <c>invalid</c>; null when it fits. Shadow and quality assurance fit every inspector.</returns>
    public static Refusal? Refuses(Role role, InspectorView inspector) => role switch
    {
        Role.LeadHmi => LeadHmi(inspector),
        Role.CqcLead => Health(inspector, "The CQC lead must be a CQC inspector. Choose an inspector of CQC."),
        Role.EducationInspector => OfRemit(inspector, Remit.Education, "Choose an Ofsted inspector with the remit education."),
        Role.SocialCareInspector => OfRemit(inspector, Remit.SocialCare, "Choose an Ofsted inspector with the remit social care."),
        Role.HealthInspector => Health(inspector, "The health inspector must be a CQC inspector. Choose an inspector of CQC."),
        Role.Shadow or Role.QualityAssurance => null,
        _ => new Refusal(RefusalCode.Invalid, "Choose one of the roles of the team.", Field: "Role"),
    };

    /// <summary>Whether a team has at most one person in a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>True for the two leads.</returns>
    public static bool IsSingle(Role role) => role is Role.LeadHmi or Role.CqcLead;

    [Handbook("K042", "draft 2022, paragraph 58")]
    private static Refusal? LeadHmi(InspectorView inspector) => inspector.Grade switch
    {
        Grade.Hmi or Grade.SeniorHmi => null,
        Grade.NotRecorded => No("The lead must be one of His Majesty's Inspectors, and no grade is recorded for this inspector. Ask a scheduler to record it, or choose someone else.", "K042"),
        _ => No("The lead must be one of His Majesty's Inspectors. Choose an HMI or senior HMI.", "K042"),
    };

    [Handbook("K043", "draft 2022, paragraph 58")]
    private static Refusal? Health(InspectorView inspector, string message) => inspector.Organisation is Organisation.Cqc ? null : No(message, "K043");

    [Handbook("K043", "draft 2022, paragraph 58")]
    private static Refusal? OfRemit(InspectorView inspector, Remit remit, string message) =>
        inspector.Organisation is Organisation.Ofsted && inspector.Remit == remit ? null : No(message, "K043");

    private static Refusal No(string message, string source) => new(RefusalCode.Invalid, message, source, "Role");
}
