namespace AreaSend.LocalAreas.Partnership;

/// <summary>A part of the local area partnership, or someone to agree dates with. Requirements K005, K031.</summary>
[GenerateSerializer, Alias("local-areas.partnership.part")]
public enum PartnershipPart
{
    /// <summary>Director of children's services: receives Ofsted's notification.</summary>
    DirectorOfChildrensServices = 0,

    /// <summary>Chief executive of the ICB: receives CQC's notification.</summary>
    IcbChiefExecutive = 1,

    /// <summary>The officer whom the area usually nominates.</summary>
    NominatedOfficer = 2,

    /// <summary>The parent carer forum.</summary>
    ParentCarerForum = 3,

    /// <summary>The SEND information, advice and support service.</summary>
    Sendiass = 4,

    /// <summary>Other groups that speak for children and parents.</summary>
    OtherGroups = 5,

    /// <summary>The contact at the Department for Education, with whom engagement meetings are agreed (K031).</summary>
    DfeAdviser = 6,

    /// <summary>The contact at NHS England, with whom engagement meetings are agreed (K031).</summary>
    NhsEnglandAdviser = 7,
}
