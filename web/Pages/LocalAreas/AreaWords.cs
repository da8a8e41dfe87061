using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.LocalAreas.Partnership;

namespace AreaSend.Web.Pages.LocalAreas;

/// <summary>The words of an area's pages.</summary>
public static class AreaWords
{
    /// <summary>A kind of inspection.</summary>
    public static string Of(AreaInspectionKind kind) => kind is AreaInspectionKind.Full ? "Full inspection" : "Monitoring inspection";

    /// <summary>An outcome, short.</summary>
    public static string Of(AreaOutcome outcome) => outcome switch
    {
        AreaOutcome.TypicallyPositive => "1: typically positive",
        AreaOutcome.Inconsistent => "2: inconsistent",
        AreaOutcome.SystemicFailings => "3: systemic failings",
        _ => "Not known",
    };

    /// <summary>How near a due day is.</summary>
    public static string Of(DueStanding standing) => standing switch
    {
        DueStanding.Overdue => "Overdue",
        DueStanding.Soon => "Due within a year",
        _ => "Later",
    };

    /// <summary>Another visit.</summary>
    public static string Of(PartnerVisitKind kind) => kind switch
    {
        PartnerVisitKind.IlacsMonitoring => "Monitoring visit of children's services (ILACS)",
        PartnerVisitKind.IlacsInspection => "Inspection of children's services (ILACS)",
        PartnerVisitKind.OtherOfsted => "Other Ofsted inspection",
        PartnerVisitKind.OtherCqc => "CQC inspection",
        _ => "Engagement meeting",
    };

    /// <summary>A part of the partnership.</summary>
    public static string Of(PartnershipPart part) => part switch
    {
        PartnershipPart.DirectorOfChildrensServices => "Director of children's services",
        PartnershipPart.IcbChiefExecutive => "ICB chief executive",
        PartnershipPart.NominatedOfficer => "Local area nominated officer",
        PartnershipPart.ParentCarerForum => "Parent carer forum",
        PartnershipPart.Sendiass => "SENDIASS",
        PartnershipPart.OtherGroups => "Other groups",
        PartnershipPart.DfeAdviser => "Department for Education adviser",
        _ => "NHS England adviser",
    };

    /// <summary>Where intelligence comes from.</summary>
    public static string Of(IntelligenceKind kind) => kind switch
    {
        IntelligenceKind.Conversation => "Conversation",
        IntelligenceKind.PerformanceAnalysis => "Performance analysis",
        _ => "Concern",
    };

    /// <summary>A day, or words for none.</summary>
    public static string Day(DateOnly? day, string none = "Not yet") => day is { } known ? Words.Date(known) : none;
}
