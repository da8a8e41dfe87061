using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>One line of the table of moves.</summary>
/// <param name="Kind">The move.</param>
/// <param name="Action">What one must be allowed, by the access table, in order to make it.</param>
/// <param name="Words">What it is, as the end of a sentence: "From here one can …".</param>
/// <param name="From">The stages in which it can be made.</param>
/// <param name="To">The stage it leads to; null when the inspection stays where it is, or goes on where it was interrupted.</param>
public sealed record LifecycleMove(
    InspectionMoveKind Kind,
    InspectionAction Action,
    string Words,
    ImmutableArray<InspectionStage> From,
    InspectionStage? To);
