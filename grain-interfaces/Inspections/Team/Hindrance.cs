namespace AreaSend.Inspections.Team;

/// <summary>One reason why an inspector is not free, trained and unconflicted.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Words">A sentence for the screen. It names no other inspection and no reason of a conflict.</param>
[GenerateSerializer, Immutable, Alias("inspections.team.hindrance")]
public sealed record Hindrance([property: Id(0)] HindranceKind Kind, [property: Id(1)] string Words);
