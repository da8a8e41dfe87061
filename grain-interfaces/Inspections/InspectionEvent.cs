using AreaSend.Access;

namespace AreaSend.Inspections;

/// <summary>All that can happen to an inspection.</summary>
[GenerateSerializer, Alias("inspections.event")]
public abstract record InspectionEvent
{
    private InspectionEvent()
    {
    }

    /// <summary>An inspection was planned.</summary>
    /// <param name="Area">DfE code of the area.</param>
    /// <param name="AreaName">The area's name on that day.</param>
    /// <param name="FirstOnSiteDay">First on-site day.</param>
    [GenerateSerializer, Immutable, Alias("inspection.planned.v1")]
    public sealed record Planned(
        [property: Id(0)] string Area,
        [property: Id(1)] string AreaName,
        [property: Id(2)] DateOnly FirstOnSiteDay) : InspectionEvent;

    /// <summary>A person was put in the team, or given another role in it.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Name">Name on that day.</param>
    /// <param name="Role">Role.</param>
    [GenerateSerializer, Immutable, Alias("inspection.team-member-assigned.v1")]
    public sealed record TeamMemberAssigned(
        [property: Id(0)] string Person,
        [property: Id(1)] string Name,
        [property: Id(2)] Role Role) : InspectionEvent;

    /// <summary>A person's part in the team ended.</summary>
    /// <param name="Person">Person id.</param>
    [GenerateSerializer, Immutable, Alias("inspection.team-member-released.v1")]
    public sealed record TeamMemberReleased([property: Id(0)] string Person) : InspectionEvent;

    /// <summary>The partnership's nominated officer was named, in place of any before.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Name">Name.</param>
    [GenerateSerializer, Immutable, Alias("inspection.lano-named.v1")]
    public sealed record LanoNamed([property: Id(0)] string Person, [property: Id(1)] string Name) : InspectionEvent;
}
