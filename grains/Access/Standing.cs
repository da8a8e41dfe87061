using AreaSend.Access;
using AreaSend.Inspections;

namespace AreaSend.Grains.Access;

/// <summary>What the caller is in an inspection, asked afresh of the inspection itself.</summary>
public static class Standing
{
    /// <summary>The caller's role.</summary>
    /// <param name="grains">The way to the grains.</param>
    /// <param name="inspection">The inspection.</param>
    /// <returns>The role; none when there is no such inspection, for schedulers too.</returns>
    public static async Task<Role> RoleInAsync(this IGrainFactory grains, InspectionId inspection)
    {
        if (inspection.Value == Guid.Empty)
        {
            return Role.None;
        }

        var roster = await grains.GetGrain<IInspectionGrain>(inspection.ToString()).RosterAsync();
        return roster.Revision == 0 ? Role.None : roster.Of(Caller.Actor);
    }
}
