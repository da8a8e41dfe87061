using AreaSend.Inspections;

namespace AreaSend.TrackedChildren;

/// <summary>A tracked child as the team sees it: a reference, a need, a provision.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Inspection">The inspection.</param>
/// <param name="Reference">Reference such as <c>CYP-07</c>.</param>
/// <param name="Need">Main need.</param>
/// <param name="Provision">Provision.</param>
/// <param name="Revision">The version shown.</param>
[GenerateSerializer, Immutable, Alias("tracked-children.view")]
public sealed record TrackedChildView(
    [property: Id(0)] TrackedChildId Id,
    [property: Id(1)] InspectionId Inspection,
    [property: Id(2)] string Reference,
    [property: Id(3)] string Need,
    [property: Id(4)] string Provision,
    [property: Id(5)] long Revision);
