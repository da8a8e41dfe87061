namespace AreaSend.Inspections.Lifecycle;

/// <summary>One task on the way from the schedule to the end of an inspection.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Due">The day by which it is usually done; null when no day is set.</param>
/// <param name="Words">What is missing, or who did it and when; empty when there is nothing to say.</param>
/// <param name="Mine">Whether the caller's role may do it.</param>
[GenerateSerializer, Immutable, Alias("inspections.task")]
public sealed record InspectionTask(
    [property: Id(0)] InspectionMoveKind Kind,
    [property: Id(1)] TaskStanding Standing,
    [property: Id(2)] DateOnly? Due,
    [property: Id(3)] string Words,
    [property: Id(4)] bool Mine);
