namespace AreaSend.Access;

/// <summary>What a person is in one inspection. Exactly one role at a time; <see cref="None"/> may see nothing of it.</summary>
[GenerateSerializer, Alias("access.role")]
public enum Role
{
    /// <summary>Has no part in this inspection.</summary>
    None = 0,

    /// <summary>Lead His Majesty's Inspector (Ofsted): owns the timetable, the team and the outcome. Requirement K042.</summary>
    LeadHmi = 1,

    /// <summary>CQC lead: the children's services inspector who works with the integrated care board. Requirement K043.</summary>
    CqcLead = 2,

    /// <summary>Team inspector, education (Ofsted).</summary>
    EducationInspector = 3,

    /// <summary>Team inspector, social care (Ofsted).</summary>
    SocialCareInspector = 4,

    /// <summary>Team inspector, health (CQC).</summary>
    HealthInspector = 5,

    /// <summary>Shadowing inspector: reads and observes; what a shadow does is not evidence. Requirement K045.</summary>
    Shadow = 6,

    /// <summary>Quality assurance inspector: reads the evidence base, cannot alter it. Requirement K046.</summary>
    QualityAssurance = 7,

    /// <summary>Local area nominated officer: single point of contact of the partnership; never sees evidence. Requirement K051.</summary>
    Lano = 8,

    /// <summary>Schedules inspections at the inspectorates; plans, but sees no evidence.</summary>
    Scheduler = 9,
}
