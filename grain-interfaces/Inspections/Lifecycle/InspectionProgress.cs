using System.Collections.Immutable;

namespace AreaSend.Inspections.Lifecycle;

/// <summary>How far an inspection has come, as the caller may see it.</summary>
/// <param name="StageBefore">The stage to which a paused inspection, or one whose deferral is refused, returns; otherwise the stage itself.</param>
/// <param name="StatutoryBasis">The section of the law it is held under (K008).</param>
/// <param name="NotificationDay">The day on which the area is told, or was told.</param>
/// <param name="Calls">The notification calls that were made.</param>
/// <param name="Checklist">The set-up checklist, in its order; empty for those who may not see it.</param>
/// <param name="Tasks">The tasks, in the order in which they are usually done; the caller's own where the caller sees no others.</param>
/// <param name="Moves">What the caller may do now.</param>
/// <param name="Record">What was done, latest first; empty for those who may not see it.</param>
[GenerateSerializer, Immutable, Alias("inspections.progress")]
public sealed record InspectionProgress(
    [property: Id(0)] InspectionStage StageBefore,
    [property: Id(1)] string StatutoryBasis,
    [property: Id(2)] DateOnly NotificationDay,
    [property: Id(3)] ImmutableArray<AreaCall> Calls,
    [property: Id(4)] ImmutableArray<SetUpTick> Checklist,
    [property: Id(5)] ImmutableArray<InspectionTask> Tasks,
    [property: Id(6)] ImmutableArray<InspectionMoveKind> Moves,
    [property: Id(7)] ImmutableArray<InspectionStep> Record);
