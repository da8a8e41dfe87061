using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Lifecycle;

/// <summary>One line of the record of an inspection: what was done, by whom, when.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Words">What was recorded with it, as a sentence; empty when there is nothing more.</param>
/// <param name="Recorded">Who and when.</param>
/// <param name="SetAside">What is usual and was set aside, with the reasons.</param>
[GenerateSerializer, Immutable, Alias("inspections.step")]
public sealed record InspectionStep(
    [property: Id(0)] InspectionMoveKind Kind,
    [property: Id(1)] string Words,
    [property: Id(2)] Recorded Recorded,
    [property: Id(3)] ImmutableArray<SetAside> SetAside);
