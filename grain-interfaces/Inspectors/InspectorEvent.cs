using System.Collections.Immutable;

namespace AreaSend.Inspectors;

/// <summary>All that can happen to an inspector's entry.</summary>
[GenerateSerializer, Alias("inspectors.event")]
public abstract record InspectorEvent
{
    private InspectorEvent()
    {
    }

    /// <summary>The inspector was registered, or the entry was corrected.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Organisation">Inspectorate.</param>
    /// <param name="Remit">Remit.</param>
    [GenerateSerializer, Immutable, Alias("inspector.registered.v1")]
    public sealed record Registered(
        [property: Id(0)] string Person,
        [property: Id(1)] string Name,
        [property: Id(2)] Organisation Organisation,
        [property: Id(3)] Remit Remit) : InspectorEvent;

    /// <summary>The inspector was registered, or the entry was corrected, with grade and regions.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Organisation">Inspectorate.</param>
    /// <param name="Remit">Remit.</param>
    /// <param name="Grade">Grade.</param>
    /// <param name="Regions">Regions by name; empty for everywhere.</param>
    [GenerateSerializer, Immutable, Alias("inspector.registered.v2")]
    public sealed record Entered(
        [property: Id(0)] string Person,
        [property: Id(1)] string Name,
        [property: Id(2)] Organisation Organisation,
        [property: Id(3)] Remit Remit,
        [property: Id(4)] Grade Grade,
        [property: Id(5)] ImmutableArray<string> Regions) : InspectorEvent;

    /// <summary>Training or a refresher was recorded; the same title and day before it is corrected.</summary>
    /// <param name="Title">What it was.</param>
    /// <param name="Day">The day it was completed.</param>
    /// <param name="Lapses">The last day on which it counts; null when it does not lapse.</param>
    [GenerateSerializer, Immutable, Alias("inspector.training-recorded.v1")]
    public sealed record TrainingRecorded(
        [property: Id(0)] string Title,
        [property: Id(1)] DateOnly Day,
        [property: Id(2)] DateOnly? Lapses) : InspectorEvent;

    /// <summary>An inspection that was shadowed was recorded.</summary>
    /// <param name="Inspection">Which one, in words.</param>
    /// <param name="Day">The last day of it.</param>
    [GenerateSerializer, Immutable, Alias("inspector.shadowing-recorded.v1")]
    public sealed record ShadowingRecorded([property: Id(0)] string Inspection, [property: Id(1)] DateOnly Day) : InspectorEvent;

    /// <summary>Leave was entered.</summary>
    /// <param name="Leave">Names the entry.</param>
    /// <param name="From">First day.</param>
    /// <param name="To">Last day.</param>
    [GenerateSerializer, Immutable, Alias("inspector.leave-entered.v1")]
    public sealed record LeaveEntered([property: Id(0)] Guid Leave, [property: Id(1)] DateOnly From, [property: Id(2)] DateOnly To) : InspectorEvent;

    /// <summary>Leave was taken back.</summary>
    /// <param name="Leave">The entry.</param>
    [GenerateSerializer, Immutable, Alias("inspector.leave-withdrawn.v1")]
    public sealed record LeaveWithdrawn([property: Id(0)] Guid Leave) : InspectorEvent;

    /// <summary>A conflict of interest with an area was declared, in place of an earlier declaration about the same area.</summary>
    /// <param name="Area">DfE code.</param>
    /// <param name="AreaName">The area's name on that day.</param>
    /// <param name="Reason">Why.</param>
    [GenerateSerializer, Immutable, Alias("inspector.conflict-declared.v1")]
    public sealed record ConflictDeclared([property: Id(0)] string Area, [property: Id(1)] string AreaName, [property: Id(2)] string Reason) : InspectorEvent;

    /// <summary>A conflict of interest was taken back.</summary>
    /// <param name="Area">DfE code.</param>
    /// <param name="Reason">Why it no longer stands.</param>
    [GenerateSerializer, Immutable, Alias("inspector.conflict-withdrawn.v1")]
    public sealed record ConflictWithdrawn([property: Id(0)] string Area, [property: Id(1)] string Reason) : InspectorEvent;
}
