using AreaSend.Inspections;
using AreaSend.Web.TagHelpers;

namespace AreaSend.Web.Pages;

/// <summary>Breadcrumbs and addresses of an inspection's pages.</summary>
public static class Trail
{
    /// <summary>The way up to "my inspections".</summary>
    public static Link Home { get; } = new("Inspections", "/");

    /// <summary>The address of an inspection, or of a page below it.</summary>
    public static string To(InspectionId id, string below = "") => below.Length == 0 ? $"/inspections/{id}" : $"/inspections/{id}/{below}";

    /// <summary>The way up from a page right below an inspection.</summary>
    public static IReadOnlyList<Link> Below(InspectionView inspection) => [Home, new($"{inspection.AreaName} area inspection", To(inspection.Id))];
}
