using System.Collections.Immutable;
using AreaSend.Framework;

namespace AreaSend.Inspections.Dates;

/// <summary>All dates of one inspection.</summary>
/// <param name="Inspection">The inspection.</param>
/// <param name="EditionTitle">Name of the edition whose day counts are used.</param>
/// <param name="Counts">The day counts.</param>
/// <param name="Dates">The dates.</param>
/// <param name="MayAgree">Whether the caller may agree other dates.</param>
/// <param name="Revision">The version of what was agreed; a form sends it back.</param>
[GenerateSerializer, Immutable, Alias("inspection-dates.view")]
public sealed record InspectionDatesView(
    [property: Id(0)] InspectionView Inspection,
    [property: Id(1)] string EditionTitle,
    [property: Id(2)] DayCounts Counts,
    [property: Id(3)] ImmutableArray<InspectionDate> Dates,
    [property: Id(4)] bool MayAgree,
    [property: Id(5)] long Revision);
