using AreaSend.Inspectors;

namespace AreaSend.Web.Pages.Inspectors;

/// <summary>Inspectors in words.</summary>
public static class InspectorWords
{
    /// <summary>An inspectorate.</summary>
    public static string Of(Organisation organisation) => organisation is Organisation.Cqc ? "CQC" : "Ofsted";

    /// <summary>A remit.</summary>
    public static string Of(Remit remit) => remit switch
    {
        Remit.Health => "Health",
        Remit.SocialCare => "Social care",
        _ => "Education",
    };

    /// <summary>A grade.</summary>
    public static string Of(Grade grade) => grade switch
    {
        Grade.OfstedInspector => "Ofsted inspector",
        Grade.Hmi => "HMI",
        Grade.SeniorHmi => "Senior HMI",
        Grade.ChildrensServicesInspector => "CQC children's services inspector",
        _ => "Grade not recorded",
    };

    /// <summary>Regions; everywhere when there is none.</summary>
    public static string Regions(IReadOnlyCollection<string> regions) => regions.Count == 0 ? "Everywhere" : string.Join(", ", regions);

    /// <summary>Grade and remit, such as <c>HMI, social care</c>.</summary>
    public static string Of(InspectorView inspector) => $"{Of(inspector.Grade)}, {Of(inspector.Remit).ToLowerInvariant()}";
}
