using AreaSend.LocalAreas.Partnership;

namespace AreaSend.LocalAreas;

/// <summary>A local area as people see it.</summary>
/// <param name="Id">The area.</param>
/// <param name="Name">Its name.</param>
/// <param name="GssCode">Statistics office code; empty for the invented area.</param>
/// <param name="Region">Ofsted region.</param>
/// <param name="IntegratedCareBoard">The integrated care boards of today, the main one first, joined by <c>; </c>.</param>
/// <param name="Invented">True for the area of the demonstration.</param>
[GenerateSerializer, Immutable, Alias("local-areas.view")]
public sealed record LocalAreaView(
    [property: Id(0)] LocalAreaId Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string GssCode,
    [property: Id(3)] string Region,
    [property: Id(4)] string IntegratedCareBoard,
    [property: Id(5)] bool Invented)
{
    /// <summary>The version of the area's facts; 0 when not known.</summary>
    [Id(6)]
    public long Revision { get; init; }

    /// <summary>The area through time.</summary>
    [Id(7)]
    public AreaFootprint Footprint { get; init; } = AreaFootprint.Unknown;
}
