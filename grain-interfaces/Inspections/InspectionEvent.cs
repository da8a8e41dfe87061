using System.Collections.Immutable;
using System.Text.Json.Serialization;
using AreaSend.Access;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections;

/// <summary>All that can happen to an inspection.</summary>
[GenerateSerializer, Alias("inspections.event")]
public abstract partial record InspectionEvent
{
    private InspectionEvent()
    {
    }

    /// <summary>An inspection was planned.</summary>
    /// <param name="Area">DfE code of the area.</param>
    /// <param name="AreaName">The area's name on that day.</param>
    /// <param name="FirstOnSiteDay">First on-site day.</param>
    /// <param name="Kind">Full or monitoring.</param>
    /// <param name="SetAside">What is usual and was set aside; none by default.</param>
    /// <param name="Recorded">Who planned it, and when; null in records from before this was kept.</param>
    [GenerateSerializer, Immutable, Alias("inspection.planned.v1")]
    public sealed record Planned(
        [property: Id(0)] string Area,
        [property: Id(1)] string AreaName,
        [property: Id(2)] DateOnly FirstOnSiteDay,
        [property: Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] InspectionKind Kind = InspectionKind.Full,
        [property: Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ImmutableArray<SetAside> SetAside = default,
        [property: Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Recorded? Recorded = null) : InspectionEvent;

    /// <summary>A person was put in the team, or given another role in it.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Name">Name on that day.</param>
    /// <param name="Role">Role.</param>
    /// <param name="SetAside">What is usual and was set aside; none by default.</param>
    /// <param name="Recorded">Who put the person there, and when; null in records from before this was kept.</param>
    [GenerateSerializer, Immutable, Alias("inspection.team-member-assigned.v1")]
    public sealed record TeamMemberAssigned(
        [property: Id(0)] string Person,
        [property: Id(1)] string Name,
        [property: Id(2)] Role Role,
        [property: Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ImmutableArray<SetAside> SetAside = default,
        [property: Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Recorded? Recorded = null) : InspectionEvent;

    /// <summary>A person's part in the team ended.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Recorded">Who ended it, and when; null in records from before this was kept.</param>
    [GenerateSerializer, Immutable, Alias("inspection.team-member-released.v1")]
    public sealed record TeamMemberReleased(
        [property: Id(0)] string Person,
        [property: Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Recorded? Recorded = null) : InspectionEvent;

    /// <summary>The partnership's nominated officer was named, in place of any before.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Recorded">Who named the officer, and when; null in records from before this was kept.</param>
    [GenerateSerializer, Immutable, Alias("inspection.lano-named.v1")]
    public sealed record LanoNamed(
        [property: Id(0)] string Person,
        [property: Id(1)] string Name,
        [property: Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Recorded? Recorded = null) : InspectionEvent;
}
