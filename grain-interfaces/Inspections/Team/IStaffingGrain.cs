using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Team;

/// <summary>Who is free for an inspection, and who is where. A stateless worker. Key: 0.</summary>
[Alias("inspections.staffing-grain")]
public interface IStaffingGrain : IGrainWithIntegerKey
{
    /// <summary>All inspectors by name, with what stands in the way of each: for the two weekdays of off-site fieldwork and the five on-site days.</summary>
    /// <param name="firstOnSiteDay">First on-site day, Monday to Friday.</param>
    /// <param name="area">DfE code of the area; null to leave conflicts of interest aside.</param>
    /// <returns>At most 500 inspectors; refuses with <c>forbidden</c> for people of the area, <c>invalid</c> (day).</returns>
    [Alias("free")]
    Task<Answer<ImmutableArray<Availability>>> FreeAsync(DateOnly firstOnSiteDay, string? area);

    /// <summary>The inspections that an inspector has a part in, latest first: for the inspector and schedulers, as planned dates are secret (K028).</summary>
    /// <param name="person">The inspector.</param>
    /// <returns>At most 200 inspections; refuses with <c>forbidden</c>.</returns>
    [Alias("assignments")]
    Task<Answer<ImmutableArray<Assignment>>> AssignmentsAsync(PersonId person);
}
