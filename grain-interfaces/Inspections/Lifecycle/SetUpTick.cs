namespace AreaSend.Inspections.Lifecycle;

/// <summary>One item of the set-up checklist.</summary>
/// <param name="Item">The item.</param>
/// <param name="Ticked">Who ticked it and when; null while it is open.</param>
[GenerateSerializer, Immutable, Alias("inspections.set-up-tick")]
public sealed record SetUpTick([property: Id(0)] SetUpItem Item, [property: Id(1)] Recorded? Ticked);
