namespace AreaSend.LocalAreas.Partnership;

/// <summary>When the area ended and what replaced it, as a scheduler entered it. Requirement K007.</summary>
/// <param name="ExistsUntil">Its last day.</param>
/// <param name="Successors">The areas that replaced it, in words.</param>
[GenerateSerializer, Immutable, Alias("local-areas.partnership.links")]
public sealed record AreaLinks([property: Id(0)] DateOnly ExistsUntil, [property: Id(1)] string Successors);
