namespace AreaSend.Inspectors;

/// <summary>Days on which an inspector is not available. Why is nobody's business here.</summary>
/// <param name="Id">Names the entry.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before the first.</param>
[GenerateSerializer, Immutable, Alias("inspectors.leave")]
public sealed record Leave([property: Id(0)] Guid Id, [property: Id(1)] DateOnly From, [property: Id(2)] DateOnly To);
